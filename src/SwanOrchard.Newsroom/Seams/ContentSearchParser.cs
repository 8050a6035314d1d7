using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Contents.Services;
using SwanOrchard.Newsroom.ContentList;
using YesSql.Filters.Abstractions.Nodes;
using YesSql.Filters.Query;

namespace SwanOrchard.Newsroom.Seams;

/// <summary>
/// Decorates the parser of the content list's search box. Orchard's gives up at a colon, a bracket or an unknown filter and then lists
/// everything, and it combines words with <em>or</em>. Here everything that is not a filter is one text, all of whose words
/// <see cref="ContentFilterProvider"/> looks for. A change of the interface breaks the build; a change of the parser fails
/// <c>ContentListTests</c>.
/// </summary>
public sealed class ContentSearchParser : IContentsAdminListFilterParser
{
    private readonly IContentsAdminListFilterParser _orchard;

    public ContentSearchParser(IContentsAdminListFilterParser orchard) => _orchard = orchard;

    public QueryFilterResult<ContentItem> Parse(string text)
    {
        var known = _orchard.Parse("").TermOptions;
        var search = SearchText.Read(text, known.ContainsKey);
        var result = _orchard.Parse(search.Filters);
        if (search.Text.Length > 0)
        {
            result.TryAddOrReplace(new DefaultTermNode(
                ContentsAdminListFilterOptions.DefaultTermName, new UnaryNode(search.Text, OperateNodeQuotes.None)));
        }

        return result;
    }
}
