using GraphQL;
using GraphQL.Types;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis.GraphQL;
using OrchardCore.Apis.GraphQL.Resolvers;
using SwanOrchard.Core.Translations;
using SwanOrchard.Translations.Access;
using SwanOrchard.Translations.Desk;

namespace SwanOrchard.Translations.Apis;

/// <summary>Offers in GraphQL what the desk lists, to those who may use it; to others an empty list.</summary>
public sealed class TranslationsQuery : ISchemaBuilder
{
    /// <inheritdoc/>
    public Task<string> GetIdentifierAsync() => Task.FromResult("");

    /// <inheritdoc/>
    public Task BuildAsync(ISchema schema)
    {
        schema.Query.AddField(new FieldType
        {
            Name = "translations",
            Description = "How translations stand, the most urgent first, in pages of 50.",
            Type = typeof(ListGraphType<TranslationFactsType>),
            Arguments = new(
                new QueryArgument<StringGraphType> { Name = "type", Description = "A content type." },
                new QueryArgument<EnumerationGraphType<TranslationState>> { Name = "state", Description = "A state." },
                new QueryArgument<StringGraphType> { Name = "language", Description = "The language that is translated into." },
                new QueryArgument<IntGraphType> { Name = "page", Description = "The page, from 1." }),
            Resolver = new LockedAsyncFieldResolver<IEnumerable<TranslationFacts>>(ResolveAsync),
        });
        return Task.CompletedTask;
    }

    private static async ValueTask<IEnumerable<TranslationFacts>> ResolveAsync(IResolveFieldContext context)
    {
        var services = context.RequestServices!;
        if (services.GetRequiredService<IHttpContextAccessor>().HttpContext?.User is not { } user
            || !await services.GetRequiredService<DeskAccess>().MayUseAsync(user))
        {
            return [];
        }

        var filter = new DeskFilter
        {
            Type = context.GetArgument<string?>("type"),
            State = context.GetArgument<TranslationState?>("state"),
            Language = context.GetArgument<string?>("language"),
            Page = Math.Clamp(context.GetArgument("page", 1), 1, 100_000),
        };
        return (await services.GetRequiredService<DeskQueries>().ListAsync(filter, DeskFilter.PageSize)).Select(TranslationFacts.Of);
    }
}
