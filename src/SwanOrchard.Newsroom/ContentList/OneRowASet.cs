using OrchardCore.ContentManagement;
using OrchardCore.Contents.Services;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.ModelBinding;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Content;
using YesSql;
using YesSql.Services;

namespace SwanOrchard.Newsroom.ContentList;

/// <summary>
/// Lists a set once, by its original, where the list is of articles, organizations or pages and nothing is asked that tells its languages
/// apart: its row has a mark for each language. A translation without an original has a row of its own.
/// </summary>
public sealed class OneRowASet : IContentsAdminListFilter
{
    private const string Type = "type";

    // What is the same for all languages of a set, or is about the set.
    private static readonly HashSet<string> s_shared =
        new(StringComparer.OrdinalIgnoreCase) { Type, "country", "organization", "owner", "year", "untranslated", "sort" };

    public Task FilterAsync(ContentOptionsViewModel model, IQuery<ContentItem> query, IUpdateModel updater)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(query);
        var terms = model.FilterResult.Select(term => term.TermName).ToArray();
        if (ContentTypeNames.Readable.Contains(model.SelectedContentType) && terms.All(s_shared.Contains))
        {
            query.With<EditorialIndex>(index => !index.Translation
                || index.LocalizationSet.IsNotIn<EditorialIndex>(other => other.LocalizationSet, other => !other.Translation));
        }

        return Task.CompletedTask;
    }
}
