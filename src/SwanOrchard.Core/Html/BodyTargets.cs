using System.Globalization;
using AngleSharp.Dom;

namespace SwanOrchard.Core.Html;

/// <summary>
/// Links inside the page and the places they lead to: notes, tables of contents. A place stays while a link of the body leads to it,
/// under a name that no element and script of the theme has; a link that leads to no place goes.
/// </summary>
internal static class BodyTargets
{
    /// <summary>What the names of all places in bodies begin with.</summary>
    public const string Prefix = "text-";

    // Where the beginning of every page is, and of its content.
    private static readonly string[] s_everywhere = ["", "top", "main"];

    /// <summary>Puts names and links in order.</summary>
    public static void Settle(IDocument document)
    {
        var names = Name(document);
        foreach (var link in document.QuerySelectorAll("a[href^='#']"))
        {
            var said = link.GetAttribute("href")![1..];
            if (Find(names, said) is { } id)
            {
                link.SetAttribute("href", "#" + id);
            }
            else if (!s_everywhere.Contains(said, StringComparer.OrdinalIgnoreCase))
            {
                link.RemoveAttribute("href");
            }
        }
    }

    /// <summary>The names of all places of a body that is in order.</summary>
    public static HashSet<string> Places(IDocument document) =>
        document.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal);

    /// <summary>What the place is called that a link to the body's own page leads to.</summary>
    /// <param name="places">The body's places.</param>
    /// <param name="fragment">What stands behind the number sign.</param>
    /// <returns>Null where it leads to none.</returns>
    public static string? Find(HashSet<string> places, string fragment) => Names(fragment).Select(Prefixed).FirstOrDefault(places.Contains);

    /// <summary>Takes the names away, where what leads to them leads to the page instead.</summary>
    public static void Remove(IDocument document)
    {
        foreach (var element in document.QuerySelectorAll("[id]"))
        {
            element.RemoveAttribute("id");
        }
    }

    // Gives every place that is led to its name; answers what a link may say, and what the place is called now.
    private static Dictionary<string, string> Name(IDocument document)
    {
        var wanted = document.QuerySelectorAll("a[href*='#']").SelectMany(link => Names(Fragment(link))).ToHashSet(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in document.QuerySelectorAll("[id],a[name]"))
        {
            var own = new[] { element.GetAttribute("id"), element.LocalName == "a" ? element.GetAttribute("name") : null };
            element.RemoveAttribute("id");
            element.RemoveAttribute("name");
            // Of two with one name, the first is meant.
            var led = own.OfType<string>()
                .Where(name => name.Length > 0 && IsWanted(name, wanted) && !names.ContainsKey(name))
                .Distinct()
                .ToArray();
            if (led.Length > 0)
            {
                var id = Free(Prefixed(led[0]), taken);
                foreach (var name in led)
                {
                    names[name] = id;
                }

                element.SetAttribute("id", id);
            }
        }

        return names;
    }

    private static string? Find(Dictionary<string, string> names, string said) =>
        Names(said).SelectMany(Spellings).Select(names.GetValueOrDefault).FirstOrDefault(id => id is not null);

    private static bool IsWanted(string name, HashSet<string> wanted) =>
        Spellings(name).Any(wanted.Contains);

    // Who adds a note to a stored body may write its name with the beginning or without.
    private static string[] Spellings(string name) =>
        [name, name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : Prefix + name];

    // As it stands, and decoded (HTML Standard, “find a potential indicated element”).
    private static IEnumerable<string> Names(string fragment) =>
        new[] { fragment, Uri.UnescapeDataString(fragment) }.Where(name => name.Length > 0).Distinct();

    private static string Fragment(IElement link) =>
        link.GetAttribute("href") is { } href && href.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? href[(at + 1)..] : "";

    // Letters, digits and what joins them: what can stand in a link as it is.
    private static string Prefixed(string name)
    {
        var safe = string.Concat(name.Select(c => IsSafe(c) ? c : '-'));
        return safe.StartsWith(Prefix, StringComparison.Ordinal) ? safe : Prefix + safe;
    }

    private static bool IsSafe(char character) => char.IsLetterOrDigit(character) || character is '-' or '_' or '.' or ':'
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Free(string id, HashSet<string> taken)
    {
        var free = id;
        for (var number = 2; !taken.Add(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        }

        return free;
    }
}
