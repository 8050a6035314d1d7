using System.Globalization;
using AngleSharp.Dom;

namespace SwanOrchard.Core.Html;

/// <summary>Keeps the numbering of lists, which a text may refer to: “point (b)”.</summary>
internal static class BodyLists
{
    // Numbering styles by their names in CSS and in HTML.
    private static readonly Dictionary<string, string> s_styles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["decimal"] = "1",
        ["lower-alpha"] = "a",
        ["lower-latin"] = "a",
        ["upper-alpha"] = "A",
        ["upper-latin"] = "A",
        ["lower-roman"] = "i",
        ["upper-roman"] = "I",
    };

    private static readonly string[] s_names = ["type", "start", "value", "reversed"];

    /// <summary>Keeps valid numbering attributes and converts numbering styles to them; removes all other styles.</summary>
    public static void Settle(IDocument document)
    {
        foreach (var list in document.QuerySelectorAll("ol[style]"))
        {
            if (Style(list.GetAttribute("style")!) is { } type)
            {
                list.SetAttribute("type", type);
            }
        }

        foreach (var element in document.QuerySelectorAll("[style]"))
        {
            element.RemoveAttribute("style");
        }

        foreach (var element in document.QuerySelectorAll(string.Join(',', s_names.Select(name => $"[{name}]"))))
        {
            foreach (var name in s_names.Where(name => !Means(element.LocalName, name, element.GetAttribute(name))))
            {
                element.RemoveAttribute(name);
            }
        }
    }

    private static bool Means(string element, string name, string? value) => (element, name) switch
    {
        ("ol" or "li", "type") => value is not null && s_styles.ContainsValue(value),
        ("ol", "start") or ("li", "value") => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        ("ol", "reversed") => true,
        _ => false,
    };

    private static string? Style(string style)
    {
        foreach (var declaration in style.Split(';'))
        {
            if (declaration.Split(':') is [var name, var value]
                && name.Trim().ToLowerInvariant() is "list-style-type" or "list-style")
            {
                return value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(s_styles.GetValueOrDefault)
                    .FirstOrDefault(type => type is not null);
            }
        }

        return null;
    }
}
