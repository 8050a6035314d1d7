using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Apis;

/// <summary>
/// Hides drafts in other languages from users who may not see them; Orchard's field returns them to everyone. The field is resolved only
/// once on a query path, because each further level of nesting multiplies the work by the number of languages.
/// </summary>
public sealed class LocalizationsGuard : ISchemaBuilder
{
    private const string FieldName = "localizations";

    public Task BuildAsync(ISchema schema)
    {
        var part = schema.AdditionalTypeInstances.OfType<IObjectGraphType>().FirstOrDefault(type => type.Name == PartNames.Localization);
        var field = part?.Fields.FirstOrDefault(one => one.Name.Equals(FieldName, StringComparison.OrdinalIgnoreCase));
        if (field is { Resolver: { } all })
        {
            field.Resolver = new FuncFieldResolver<object?>(async context => await ResolveAsync(context, all));
        }

        return Task.CompletedTask;
    }

    public Task<string> GetIdentifierAsync() => Task.FromResult("");

    private static async ValueTask<object?> ResolveAsync(IResolveFieldContext context, IFieldResolver all)
    {
        if (context.Path.Count(step => step is FieldName) > 1)
        {
            throw new ExecutionError("The localizations of a localization are the same ones: ask for them once.");
        }

        var services = context.RequestServices!;
        var authorization = services.GetRequiredService<IAuthorizationService>();
        var user = services.GetRequiredService<IHttpContextAccessor>().HttpContext!.User;
        var seen = new List<ContentItem>();
        foreach (var item in await all.ResolveAsync(context) as IEnumerable<ContentItem> ?? [])
        {
            if (!ContentTypeNames.Readable.Contains(item.ContentType) || await DraftsFilter.MaySeeAsync(authorization, user, item))
            {
                seen.Add(item);
            }
        }

        return seen;
    }
}
