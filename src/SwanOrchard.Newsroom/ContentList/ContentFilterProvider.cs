using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Contents.Services;
using SwanOrchard.Core.Html;
using SwanOrchard.Newsroom.Content;
using YesSql;
using YesSql.Filters.Query;
using YesSql.Services;

namespace SwanOrchard.Newsroom.ContentList;

/// <summary>
/// Lets users search the admin's content list by <c>country:HU</c>, by <c>organization:</c> and a localization set, and by words of
/// titles, texts, places and contacts, in any case and with «ё» or «е».
/// </summary>
public sealed class ContentFilterProvider : IContentsAdminListFilterProvider
{
    public void Build(QueryEngineBuilder<ContentItem> builder) => builder
        .WithNamedTerm("country", term => term
            .OneCondition((value, query) =>
            {
                var code = value.ToUpperInvariant();
                return string.IsNullOrEmpty(code) ? query : query.With<EditorialIndex>(index => index.CountryCode == code);
            })
            .MapTo<ContentFilterViewModel>((value, model) => model.Country = value)
            .MapFrom<ContentFilterViewModel>(model => (!string.IsNullOrEmpty(model.Country), model.Country ?? "")))
        .WithNamedTerm("organization", term => term
            .OneCondition((value, query) =>
                string.IsNullOrEmpty(value) ? query : query.With<NamedOrganizationIndex>(index => index.Organization == value))
            .MapTo<ContentFilterViewModel>((value, model) => model.Organization = value)
            .MapFrom<ContentFilterViewModel>(model => (!string.IsNullOrEmpty(model.Organization), model.Organization ?? "")))

        // Replaces Orchard's default term, which leaves case to the database; SQLite ignores case for ASCII only. All words must match.
        .WithDefaultTerm(ContentsAdminListFilterOptions.DefaultTermName, term => term.ManyCondition(
            (value, query) =>
            {
                var (wanted, unwanted) = SearchText.Words(value);
                return unwanted.Aggregate(wanted.Aggregate(query, Holding), NotHolding);
            },
            (value, query) => SearchText.Words(value).Wanted.Aggregate(query, NotHolding)));

    private static IQuery<ContentItem> Holding(IQuery<ContentItem> query, string word)
    {
        var folded = FoldedText.Of(word);
        return query.With<ContentTextIndex>(index => index.Text.Contains(folded));
    }

    private static IQuery<ContentItem> NotHolding(IQuery<ContentItem> query, string word)
    {
        var folded = FoldedText.Of(word);
        return query.With<ContentTextIndex>(index => index.Text.NotContains(folded));
    }
}
