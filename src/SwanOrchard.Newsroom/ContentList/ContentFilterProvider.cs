using System.Globalization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using OrchardCore.Contents.Services;
using SwanOrchard.Newsroom.Content;
using YesSql;
using YesSql.Filters.Query;
using YesSql.Services;

namespace SwanOrchard.Newsroom.ContentList;

/// <summary>
/// Lets the admin's content list be searched by <c>country:HU</c> and <c>organization:</c> with a localization set,
/// and by words of titles whatever their case.
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

        // In the place of Orchard's, which leaves case to the database: SQLite knows that of ASCII alone. Every word is to be found.
        .WithDefaultTerm(ContentsAdminListFilterOptions.DefaultTermName, term => term.ManyCondition(
            (value, query) => SearchText.Words(value).Aggregate(query, Holding),
            (value, query) => SearchText.Words(value).Aggregate(query, NotHolding)));

    private static IQuery<ContentItem> Holding(IQuery<ContentItem> query, string word)
    {
        var (lower, upper, capitalized) = Spellings(word);
        return query.With<ContentItemIndex>(index => index.DisplayText.Contains(word)
            || index.DisplayText.Contains(lower) || index.DisplayText.Contains(upper) || index.DisplayText.Contains(capitalized));
    }

    private static IQuery<ContentItem> NotHolding(IQuery<ContentItem> query, string word)
    {
        var (lower, upper, capitalized) = Spellings(word);
        return query.With<ContentItemIndex>(index => index.DisplayText.NotContains(word) && index.DisplayText.NotContains(lower)
            && index.DisplayText.NotContains(upper) && index.DisplayText.NotContains(capitalized));
    }

    private static (string Lower, string Upper, string Capitalized) Spellings(string value)
    {
        var lower = value.ToLowerInvariant();
        return (lower, value.ToUpperInvariant(), CultureInfo.InvariantCulture.TextInfo.ToTitleCase(lower));
    }
}
