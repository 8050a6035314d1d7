using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Contents.Services;
using SwanOrchard.Newsroom.ContentList;
using YesSql.Filters.Abstractions.Nodes;
using YesSql.Filters.Query;

namespace SwanOrchard.Newsroom.Seams;

/// <summary>
/// Decorates the parser of the content list's search box. Orchard's gives up at a colon, a bracket or a filter that it does not
/// know, and lists everything; it joins words by <em>or</em>. Here what is no filter is text, in one piece, of which
/// <see cref="ContentFilterProvider"/> looks for every word. The build notices a change of the interface,
/// <c>ContentListTests</c> one of the parser.
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
