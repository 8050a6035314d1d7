using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SwanOrchard.Core.Html;

/// <summary>Makes lists of the paragraphs that Word writes for them: <c>mso-list:l0 level2 lfo1</c>, with the mark as text.</summary>
internal static partial class PastedLists
{
    private const int MostLevels = 9;

    // Of Word's lists.
    public static void Settle(IElement body)
    {
        var open = new List<IElement>();
        foreach (var paragraph in body.QuerySelectorAll("[style*=mso-list], [style*=MSO-LIST]")
            .Where(element => element.LocalName is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6")
            .ToArray())
        {
            if (Level(paragraph) is not { } level)
            {
                continue;
            }

            var mark = Mark(paragraph);
            if (open.Count > 0 && paragraph.PreviousElementSibling != open[0])
            {
                open.Clear();
            }

            // A numbered heading stays one.
            if (paragraph.LocalName == "p")
            {
                Add(paragraph, level, mark, open);
            }
        }
    }

    // Google Docs writes an inner list beside the item it belongs to.
    public static void Nest(IElement body)
    {
        foreach (var list in body.QuerySelectorAll("ul > ul, ul > ol, ol > ul, ol > ol"))
        {
            if (list.PreviousElementSibling is { LocalName: "li" } item)
            {
                item.Append(list);
            }
        }
    }

    private static void Add(IElement paragraph, int level, string mark, List<IElement> open)
    {
        open.RemoveRange(Math.Min(level, open.Count), Math.Max(0, open.Count - level));
        var document = paragraph.Owner!;
        while (open.Count < level)
        {
            var list = document.CreateElement(Number().IsMatch(mark) ? "ol" : "ul");
            if (list.LocalName == "ol" && Type(mark) is { } type)
            {
                list.SetAttribute("type", type);
            }

            if (open.Count == 0)
            {
                paragraph.Before(list);
            }
            else
            {
                Item(open[^1], document).Append(list);
            }

            open.Add(list);
        }

        var item = document.CreateElement("li");
        item.Append([.. paragraph.ChildNodes]);
        open[^1].Append(item);
        paragraph.Remove();
    }

    // A level that is skipped hangs on an item of its own.
    private static IElement Item(IElement list, IDocument document)
    {
        if (list.LastElementChild is { } last)
        {
            return last;
        }

        var item = document.CreateElement("li");
        list.Append(item);
        return item;
    }

    private static int? Level(IElement paragraph) =>
        PastedStyles.Read(paragraph.GetAttribute("style")).GetValueOrDefault("mso-list") is { } list
        && Depth().Match(list) is { Success: true } found
            ? Math.Clamp(int.Parse(found.Groups[1].ValueSpan, CultureInfo.InvariantCulture), 1, MostLevels)
            : null;

    // The mark is text of its own, and is taken out.
    private static string Mark(IElement paragraph)
    {
        var mark = paragraph.QuerySelectorAll("[style]").FirstOrDefault(element =>
            PastedStyles.Read(element.GetAttribute("style")).GetValueOrDefault("mso-list") == "ignore");
        mark?.Remove();
        return mark?.TextContent.Replace('\u00A0', ' ').Trim() ?? "";
    }

    private static string? Type(string mark) => mark[0] switch
    {
        'i' or 'v' or 'x' => "i",
        'I' or 'V' or 'X' => "I",
        >= 'a' and <= 'z' => "a",
        >= 'A' and <= 'Z' => "A",
        _ => null,
    };

    [GeneratedRegex(@"level(\d{1,3})")]
    private static partial Regex Depth();

    // “1.”, “2)”, “b.”, “iv.”; a bullet is a letter of a symbol font, such as “o” or “·”, without a sign behind it.
    [GeneratedRegex(@"^\(?(?:\d+|[A-Za-z]{1,4}|\p{IsCyrillic})[.)]")]
    private static partial Regex Number();
}
