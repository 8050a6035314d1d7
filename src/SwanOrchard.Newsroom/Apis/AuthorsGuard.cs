using GraphQL.Resolvers;
using GraphQL.Types;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Apis;

/// <summary>
/// Shows who wrote an article, organization or page only to users who may edit it: the names are user names, used to sign in.
/// </summary>
public sealed class AuthorsGuard : ISchemaBuilder
{
    private static readonly string[] s_fields = [nameof(ContentItem.Owner), nameof(ContentItem.Author)];

    public Task BuildAsync(ISchema schema)
    {
        foreach (var field in schema.AdditionalTypeInstances
            .OfType<IObjectGraphType>()
            .SelectMany(type => type.Fields)
            .Where(field => s_fields.Contains(field.Name, StringComparer.OrdinalIgnoreCase) && field.Resolver is not null))
        {
            var all = field.Resolver!;
            field.Resolver = new FuncFieldResolver<object?>(async context =>
                context.Source is not ContentItem item
                || !ContentTypeNames.Readable.Contains(item.ContentType)
                || await QueryAccess.MayEditAsync(context, item)
                    ? await all.ResolveAsync(context)
                    : "");
        }

        return Task.CompletedTask;
    }

    public Task<string> GetIdentifierAsync() => Task.FromResult("");
}
