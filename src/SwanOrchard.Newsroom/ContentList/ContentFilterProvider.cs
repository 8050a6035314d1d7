using System.Globalization;
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
/// Lets users search the admin's content list by <c>country:HU</c>, by <c>organization:</c> and a localization set, by <c>owner:</c> and
/// the id of the user who created the item, by <c>year:2009</c> of the first publication, by what a set lacks
/// (<c>untranslated:ru</c>, <c>newer:draft</c>), and by words of titles, texts, places and contacts, in any case and with «ё» or «е».
/// </summary>
public sealed class ContentFilterProvider : IContentsAdminListFilterProvider
{
    /// <summary>Lists each language of a set in a row of its own.</summary>
    public const string EachLanguage = "each:language";

    /// <summary>Lists published items with a newer draft.</summary>
    public const string NewerDraft = "newer:draft";

    /// <summary>Lists items whose set has no version in a language, which follows.</summary>
    public const string Untranslated = "untranslated:";

    public void Build(QueryEngineBuilder<ContentItem> builder)
    {
        BuildFilters(builder);
        BuildLanguages(builder);

        // Replaces Orchard's default term, which leaves case to the database; SQLite ignores case for ASCII only. All words must match.
        builder.WithDefaultTerm(ContentsAdminListFilterOptions.DefaultTermName, term => term.ManyCondition(
            (value, query) =>
            {
                var (wanted, unwanted) = SearchText.Words(value);
                return unwanted.Aggregate(wanted.Aggregate(query, Holding), NotHolding);
            },
            (value, query) => SearchText.Words(value).Wanted.Aggregate(query, NotHolding)));
    }

    private static void BuildFilters(QueryEngineBuilder<ContentItem> builder) => builder
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
        .WithNamedTerm("owner", term => term
            .OneCondition((value, query) =>
                string.IsNullOrEmpty(value) ? query : query.With<EditorialIndex>(index => index.Owner == value))
            .MapTo<ContentFilterViewModel>((value, model) => model.Owner = value)
            .MapFrom<ContentFilterViewModel>(model => (!string.IsNullOrEmpty(model.Owner), model.Owner ?? "")))
        .WithNamedTerm("year", term => term
            .OneCondition((value, query) =>
            {
                if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 9998)
                {
                    return query;
                }

                var from = new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc);
                var before = from.AddYears(1);
                return query.With<EditorialIndex>(index => index.FirstPublishedUtc >= from && index.FirstPublishedUtc < before);
            })
            .MapTo<ContentFilterViewModel>((value, model) => model.Year = value)
            .MapFrom<ContentFilterViewModel>(model => (!string.IsNullOrEmpty(model.Year), model.Year ?? "")));

    // One choice in the form: a set is looked at as a whole, or its languages one by one.
    private static void BuildLanguages(QueryEngineBuilder<ContentItem> builder) => builder
        .WithNamedTerm("untranslated", term => term
            .OneCondition((value, query) =>
            {
                var culture = value.ToLowerInvariant();
                return query.With<EditorialIndex>(index =>
                    index.LocalizationSet.IsNotIn<EditorialIndex>(other => other.LocalizationSet, other => other.Culture == culture));
            })
            .MapTo<ContentFilterViewModel>((value, model) => model.Languages = Untranslated + value)
            .MapFrom<ContentFilterViewModel>(model => (
                model.Languages?.StartsWith(Untranslated, StringComparison.Ordinal) == true,
                model.Languages?[Math.Min(Untranslated.Length, model.Languages.Length)..] ?? "")))
        .WithNamedTerm("newer", term => term
            .OneCondition((value, query) => query.With<EditorialIndex>(index =>
                index.Draft && index.ContentItemId.IsIn<EditorialIndex>(other => other.ContentItemId, other => other.Published)))
            .MapTo<ContentFilterViewModel>((_, model) => model.Languages = NewerDraft)
            .MapFrom<ContentFilterViewModel>(model => (model.Languages == NewerDraft, "draft")))
        .WithNamedTerm("each", term => term
            .OneCondition((value, query) => query)
            .MapTo<ContentFilterViewModel>((_, model) => model.Languages = EachLanguage)
            .MapFrom<ContentFilterViewModel>(model => (model.Languages == EachLanguage, "language")));

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
