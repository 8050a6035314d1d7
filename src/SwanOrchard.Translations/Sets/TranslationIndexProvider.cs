using SwanOrchard.Core.Html;
using SwanOrchard.Core.Translations;
using SwanOrchard.Newsroom.Consent;
using SwanOrchard.Translations.Bases;
using YesSql.Indexes;

namespace SwanOrchard.Translations.Sets;

/// <summary>Fills <see cref="TranslationSetIndex"/> and <see cref="TranslationIndex"/>.</summary>
public sealed class TranslationIndexProvider : IndexProvider<TranslationSet>
{
    public TranslationIndexProvider() => CollectionName = BaseText.Collection;

    public override void Describe(DescribeContext<TranslationSet> context)
    {
        context.For<TranslationSetIndex>().Map(set => new TranslationSetIndex { LocalizationSet = set.LocalizationSet });
        context.For<TranslationIndex>().Map(Rows);
    }

    private static IEnumerable<TranslationIndex> Rows(TranslationSet set)
    {
        var rows = set.Targets.Select(culture => Row(set, culture)).ToArray();
        if (rows.MinBy(row => (row.Urgency, row.SinceUtc)) is { } urgent)
        {
            urgent.IsMostUrgent = true;
        }

        foreach (var first in rows.GroupBy(row => row.State).Select(rows => rows.MinBy(row => row.SinceUtc)!))
        {
            first.IsFirstOfState = true;
        }

        return rows;
    }

    private static TranslationIndex Row(TranslationSet set, string culture)
    {
        var (language, state) = (set.Of(culture), set.StateOf(culture));
        return new()
        {
            ContentType = set.ContentType,
            Title = ContactIndex.Cut(FoldedText.Of(set.Title)),
            Culture = culture.ToLowerInvariant(),
            State = (int)state,
            Urgency = Urgency.Of(state),
            SinceUtc = language.SinceUtc ?? default,
            MachineMade = language.MachineMade,
        };
    }
}
