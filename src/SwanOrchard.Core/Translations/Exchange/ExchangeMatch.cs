using System.Text.RegularExpressions;

namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>Compares an item of a file that came back with what the site has.</summary>
public static partial class ExchangeMatch
{
    /// <summary>The new texts of an item.</summary>
    /// <param name="item">The item, as the file has it.</param>
    /// <param name="texts">The same item, as the site has it.</param>
    /// <param name="faults">Is told what is wrong.</param>
    /// <returns>
    /// The texts that differ from what the translation says, by the ids of their units. Where the original has changed since the file was
    /// made, those that still have a place.
    /// </returns>
    public static IReadOnlyDictionary<string, string> Find(ReadItem item, ItemTexts texts, List<ExchangeFault> faults)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(faults);
        var pairs = item.Reference.Original == texts.OriginalHash ? Pairs(item, texts, faults) : Aligned(item, texts);
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (read, unit) in pairs)
        {
            if (read.Target is not { } typed || IsSame(unit.Target ?? "", typed))
            {
                continue;
            }

            var target = unit.Kind == TextKind.Html ? HtmlSegments.Fold(typed) : typed;
            if (Fault(unit, target) is { } fault)
            {
                faults.Add(new(item.File, read.Line, fault.Message, fault.Arguments));
            }
            else
            {
                targets.Add(unit.Id, target);
            }
        }

        return targets;
    }

    private static List<(ReadUnit Read, ExchangeUnit Unit)> Pairs(ReadItem item, ItemTexts texts, List<ExchangeFault> faults)
    {
        var pairs = new List<(ReadUnit, ExchangeUnit)>();

        // Folded once: a file may hold many texts that are none of this item's.
        var own = texts.Units.Select(unit => (Unit: unit, Source: HtmlSegments.Fold(unit.Source))).ToList();
        var left = own.ToList();
        foreach (var read in item.Units)
        {
            // A paragraph may stand in a text twice: then the first place is the first one's.
            var source = HtmlSegments.Fold(read.Source);
            bool IsMeant((ExchangeUnit Unit, string Source) one) => read.Id is { } id ? one.Unit.Id == id : one.Source == source;
            var place = left.FindIndex(IsMeant);
            if (place < 0)
            {
                faults.Add(own.Exists(IsMeant)
                    ? new(item.File, read.Line, "This text was there already.")
                    : new(item.File, read.Line, "This text is not in the original: “{0}”", Short(read.Source)));
                continue;
            }

            var found = left[place];
            left.RemoveAt(place);
            if (found.Source != source)
            {
                faults.Add(new(item.File, read.Line, "The original was changed in the file: “{0}”", Short(read.Source)));
                continue;
            }

            pairs.Add((read, found.Unit));
        }

        faults.AddRange(left.Select(entry =>
            new ExchangeFault(item.File, item.Line, "A text of this item is missing from the file: “{0}”", Short(entry.Unit.Source))));
        return pairs;
    }

    // The original has changed: what is the same, and what stands between the same, has a place.
    private static List<(ReadUnit Read, ExchangeUnit Unit)> Aligned(ReadItem item, ItemTexts texts)
    {
        var places = Sequences.Align(
            [.. item.Units.Select(read => HtmlSegments.Fold(read.Source))],
            [.. texts.Units.Select(unit => HtmlSegments.Fold(unit.Source))]);
        return
        [
            .. texts.Units.Zip(places)
                .Where(pair => pair.Second >= 0)
                .Select(pair => (item.Units[pair.Second], pair.First)),
        ];
    }

    // HTML folds white space, and so do translators' programs.
    private static bool IsSame(string one, string other) => HtmlSegments.Fold(one) == HtmlSegments.Fold(other);

    private static (string Message, object[] Arguments)? Fault(ExchangeUnit unit, string target)
    {
        var (source, theirs) = (InlineText.Read(unit.Source), InlineText.Read(target));
        var (expected, found) = (Parents(source), Parents(theirs));
        if (expected is null || found is null)
        {
            return ("The tags of this text do not match: each that begins has to end, in its order: “{0}”", [Short(target)]);
        }

        foreach (var (tag, parent) in found.OrderBy(tag => tag.Key))
        {
            if (!expected.TryGetValue(tag, out var place))
            {
                return ("The tag {0} is not in the original: “{1}”", [Name(tag), Short(target)]);
            }

            if (place != parent)
            {
                return ("The tag {0} was moved into another one, or out of it: “{1}”", [Name(tag), Short(target)]);
            }
        }

        if (expected.Keys.Except(found.Keys).Order().FirstOrDefault() is { Id: > 0 } gone)
        {
            return ("The tag {0} is missing: “{1}”", [Name(gone), Short(target)]);
        }

        // What is typed is text, and would be shown as such; whoever types tags means something else.
        return theirs.Any(token => Markup().IsMatch(token.Text)) && !source.Any(token => Markup().IsMatch(token.Text))
            ? ("There is HTML in this text, and none in the original: “{0}”", [Short(target)])
            : null;
    }

    // Each element with the one around it; null if they do not fit into each other, or one is there twice.
    private static Dictionary<(int Id, bool IsAlone), int>? Parents(IReadOnlyList<InlineToken> tokens)
    {
        var parents = new Dictionary<(int, bool), int>();
        var open = new Stack<int>();
        foreach (var token in tokens)
        {
            var fits = token.Kind switch
            {
                InlineTokenKind.Open or InlineTokenKind.Alone =>
                    parents.TryAdd((token.Id, token.Kind == InlineTokenKind.Alone), open.TryPeek(out var parent) ? parent : 0),
                InlineTokenKind.Close => open.TryPop(out var last) && last == token.Id,
                _ => true,
            };
            if (!fits)
            {
                return null;
            }

            if (token.Kind == InlineTokenKind.Open)
            {
                open.Push(token.Id);
            }
        }

        return open.Count == 0 ? parents : null;
    }

    private static string Name((int Id, bool IsAlone) tag) => tag.IsAlone ? $"<{tag.Id}/>" : $"<{tag.Id}>";

    private static string Short(string text) => Html.PlainText.Shorten(text, 80);

    [GeneratedRegex("<[a-zA-Z/!?]", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
