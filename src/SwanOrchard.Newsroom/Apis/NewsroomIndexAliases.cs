using OrchardCore.ContentManagement.GraphQL.Queries;
using SwanOrchard.Newsroom.Content;

namespace SwanOrchard.Newsroom.Apis;

/// <summary>Lets queries filter by the columns of the newsroom's index.</summary>
public sealed class NewsroomIndexAliases : IIndexAliasProvider
{
    private static readonly IndexAlias[] s_aliases = [Alias("articlePart"), Alias("organizationPart")];

    public ValueTask<IEnumerable<IndexAlias>> GetAliasesAsync() => ValueTask.FromResult<IEnumerable<IndexAlias>>(s_aliases);

    private static IndexAlias Alias(string part) =>
        new() { Alias = part, Index = nameof(NewsroomIndex), IndexType = typeof(NewsroomIndex) };
}
