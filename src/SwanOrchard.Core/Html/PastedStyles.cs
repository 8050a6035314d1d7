using System.Globalization;
using AngleSharp.Dom;

namespace SwanOrchard.Core.Html;

/// <summary>Turns styles of a pasted text that say something into elements: bold, italics, struck out, raised and lowered.</summary>
internal static class PastedStyles
{
    private const int Bold = 600;

    private static readonly string[] s_looks = ["color", "background", "background-color", "font-family", "font-size", "font"];

    /// <summary>Settles the styles of all elements, but for those that name Word's lists.</summary>
    /// <returns>Whether there were others, which are lost.</returns>
    public static bool Settle(IElement body)
    {
        var looks = false;
        foreach (var element in body.QuerySelectorAll("*").ToArray())
        {
            looks |= element.LocalName == "font";
            var styles = Read(element.GetAttribute("style"));
            looks |= s_looks.Any(styles.ContainsKey);

            // Google Docs wraps all in a b that is not bold.
            if (element.LocalName is "b" or "strong" && styles.GetValueOrDefault("font-weight") is "normal" or "400")
            {
                element.Replace([.. element.ChildNodes]);
            }
            else if (element.LocalName is "span" or "font" or "a")
            {
                foreach (var name in Names(styles).ToArray())
                {
                    Wrap(element, name);
                }
            }
        }

        return looks;
    }

    /// <summary>The declarations of a style attribute, by lower-case names.</summary>
    public static Dictionary<string, string> Read(string? style)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var declaration in (style ?? "").Split(';'))
        {
            if (declaration.Split(':', 2) is [var name, var value])
            {
                read[name.Trim().ToLowerInvariant()] = value.Trim().ToLowerInvariant();
            }
        }

        return read;
    }

    private static IEnumerable<string> Names(Dictionary<string, string> styles)
    {
        if (styles.GetValueOrDefault("font-weight") is { } weight
            && (weight == "bold"
                || (int.TryParse(weight, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Bold)))
        {
            yield return "strong";
        }

        if (styles.GetValueOrDefault("font-style") == "italic")
        {
            yield return "em";
        }

        if ((styles.GetValueOrDefault("text-decoration") ?? styles.GetValueOrDefault("text-decoration-line"))
            ?.Contains("line-through", StringComparison.Ordinal) == true)
        {
            yield return "s";
        }

        if (styles.GetValueOrDefault("vertical-align") is ("super" or "sub") and var raised)
        {
            yield return raised == "super" ? "sup" : "sub";
        }
    }

    private static void Wrap(IElement element, string name)
    {
        if (VisibleText.IsEmpty(element.TextContent))
        {
            return;
        }

        var mark = element.Owner!.CreateElement(name);
        mark.Append([.. element.ChildNodes]);
        element.Append(mark);
    }
}
