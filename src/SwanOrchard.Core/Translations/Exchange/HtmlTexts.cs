using System.Text.Json.Nodes;
using AngleSharp.Dom;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>
/// A text with HTML, cut into paragraphs. The blocks are the original's, whatever the translation has; the elements inside a paragraph are
/// the translation's where it has the paragraph, else the original's.
/// </summary>
internal sealed class HtmlTexts : FieldTexts
{
    private readonly string _original;
    private readonly string? _translation;
    private readonly string? _known;

    // For each paragraph the place of its counterpart in the translation; -1 for none.
    private readonly int[] _places;

    /// <summary>Cuts it.</summary>
    /// <param name="field">See <see cref="TranslatableText.Field"/>.</param>
    /// <param name="original">The HTML of the original.</param>
    /// <param name="translation">That of the translation; null if there is none.</param>
    /// <param name="known">The text that the translation was made from, as readers read it; null if it is not kept.</param>
    public HtmlTexts(string field, string original, string? translation, string? known)
    {
        (_original, _translation, _known) = (original, translation, known);
        var source = HtmlSegments.Of(original);
        var target = HtmlSegments.Of(translation ?? "");
        var before = HtmlSegments.Of(known ?? "");
        var since = Sequences.Align(Texts(before), Texts(source));
        _places = target.HasShapeOf(source) ? [.. Enumerable.Range(0, source.All.Count)]
            : target.HasShapeOf(before) ? since
            : [.. Enumerable.Repeat(-1, source.All.Count)];
        Units =
        [
            .. source.All.Select((segment, place) => new ExchangeUnit(
                $"{field}-{place + 1}",
                segment.Text,
                _places[place] < 0 ? null : Translated(Numbered(segment, target.All[_places[place]])?.Text, segment.Text))
            {
                Kind = TextKind.Html,
                Elements = segment.Elements.ToDictionary(element => element.Key, element => element.Value.LocalName),
                IsChanged = known is not null && (since[place] < 0 || before.All[since[place]].Text != segment.Text),
            }),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<ExchangeUnit> Units { get; }

    /// <inheritdoc/>
    public override JsonNode? Write(IReadOnlyList<string?> targets)
    {
        if (_translation is not null && targets.Where((target, place) => target is null && _places[place] < 0).Any())
        {
            return null;
        }

        var (source, translation) = (HtmlSegments.Of(_original), HtmlSegments.Of(_translation ?? ""));

        // Attributes first: the elements that have them are copied with the paragraphs.
        foreach (var (place, segment) in source.All.Index().Where(entry => entry.Item.Attribute is not null))
        {
            var counterpart = _places[place] < 0 ? null : translation.All[_places[place]];
            if ((targets[place] ?? counterpart?.Text) is { } text)
            {
                source.Put(segment, text, segment.Elements);
                if (counterpart is not null)
                {
                    translation.Put(counterpart, text, segment.Elements);
                }
            }
        }

        foreach (var (place, segment) in source.All.Index().Where(entry => entry.Item.Attribute is null))
        {
            var counterpart = _places[place] < 0 ? null : translation.All[_places[place]];
            if (targets[place] is { } text)
            {
                source.Put(segment, text, Elements(segment, counterpart));
            }
            else if (counterpart is not null)
            {
                source.Put(segment, counterpart);
            }
        }

        return JsonValue.Create(source.Write());
    }

    // A link of the translation may lead to the page in its own language: it stays, unless the original's leads elsewhere by now.
    private Dictionary<int, IElement> Elements(HtmlSegment source, HtmlSegment? counterpart)
    {
        var theirs = counterpart is null ? null : Numbered(source, counterpart)?.Elements;
        return source.Elements.ToDictionary(
            element => element.Key,
            element => theirs?.GetValueOrDefault(element.Key) is { } other ? Merge(element.Value, other) : element.Value);
    }

    private IElement Merge(IElement original, IElement translation)
    {
        var merged = (IElement)translation.Clone(deep: true);
        foreach (var name in HtmlSegments.TextAttributes)
        {
            if (original.GetAttribute(name) is { } text)
            {
                merged.SetAttribute(name, text);
            }
        }

        if (original.GetAttribute("href") is { } href
            && _known?.Contains($"href=\"{HtmlText.EscapeAttribute(href)}\"", StringComparison.Ordinal) == false)
        {
            merged.SetAttribute("href", href);
        }

        return merged;
    }

    // The text and the elements of a translation with the numbers of the original's; null if it has some that the original lacks.
    private static (string Text, Dictionary<int, IElement> Elements)? Numbered(HtmlSegment source, HtmlSegment target)
    {
        var (numbers, elements) = (new Dictionary<int, int>(), new Dictionary<int, IElement>());
        foreach (var (id, element) in target.Elements)
        {
            var number = source.Elements
                .Where(own => !elements.ContainsKey(own.Key) && IsLike(own.Value, element))
                .Select(own => own.Key)
                .FirstOrDefault();
            if (number == 0)
            {
                return null;
            }

            numbers.Add(id, number);
            elements.Add(number, element);
        }

        var tokens = InlineText.Read(target.Text)
            .Select(token => token.Kind == InlineTokenKind.Text ? token : token with { Id = numbers[token.Id] });
        return (InlineText.Write(tokens), elements);
    }

    private static bool IsLike(IElement one, IElement other) =>
        one.LocalName == other.LocalName && HtmlSegments.IsAlone(one) == HtmlSegments.IsAlone(other);

    private static string[] Texts(HtmlSegments segments) => [.. segments.All.Select(segment => segment.Text)];
}
