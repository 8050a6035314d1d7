using System.Globalization;
using AngleSharp.Dom;

namespace SwanOrchard.Core.Html;

/// <summary>
/// Handles links within the page, such as notes and tables of contents, and their targets. A target is kept if a link in the body leads to
/// it, under a name that no element or script of the theme uses. A link without a target is removed.
/// </summary>
internal static class BodyTargets
{
    /// <summary>The prefix of all target names in bodies.</summary>
    public const string Prefix = "text-";

    // Targets that every page has: its beginning, and the beginning of its content.
    private static readonly string[] s_everywhere = ["", "top", "main"];

    /// <summary>Normalizes target names and links.</summary>
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

    /// <summary>The names of all targets in a normalized body.</summary>
    public static HashSet<string> Places(IDocument document) =>
        document.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal);

    /// <summary>Finds the name of the target of a link within the body's own page.</summary>
    /// <param name="places">The names of the body's targets.</param>
    /// <param name="fragment">The text after the number sign.</param>
    /// <returns>The name, or null if there is no such target.</returns>
    public static string? Find(HashSet<string> places, string fragment) => Names(fragment).Select(Prefixed).FirstOrDefault(places.Contains);

    /// <summary>A name for a target that has none, made from its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="taken">The names of the body's targets; the new one is added.</param>
    public static string NameOf(string text, HashSet<string> taken) => Free(Prefixed(text), taken);

    /// <summary>Removes all target names, for use where links to them lead to the page instead.</summary>
    public static void Remove(IDocument document)
    {
        foreach (var element in document.QuerySelectorAll("[id]"))
        {
            element.RemoveAttribute("id");
        }
    }

    // Names every target that a link leads to. Returns the new name for each name that links may use.
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
            // Of two targets with the same name, the first one counts.
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

    // Someone who adds a note to a stored body may write its name with or without the prefix.
    private static string[] Spellings(string name) =>
        [name, name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : Prefix + name];

    // As written, and decoded (HTML Standard, “find a potential indicated element”).
    private static IEnumerable<string> Names(string fragment) =>
        new[] { fragment, Uri.UnescapeDataString(fragment) }.Where(name => name.Length > 0).Distinct();

    private static string Fragment(IElement link) =>
        link.GetAttribute("href") is { } href && href.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? href[(at + 1)..] : "";

    // Letters, digits and connecting characters, which need no encoding in a link.
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
