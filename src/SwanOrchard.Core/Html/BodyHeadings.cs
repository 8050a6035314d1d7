using AngleSharp.Dom;

namespace SwanOrchard.Core.Html;

/// <summary>
/// Puts the headings of a body in order. The page title is the h1, so a body starts at h2 and goes down one level at a time.
/// </summary>
internal static class BodyHeadings
{
    private const string All = "h1,h2,h3,h4,h5,h6";

    /// <summary>Removes empty headings, and gives the others their levels.</summary>
    public static void Settle(IDocument document)
    {
        foreach (var heading in document.QuerySelectorAll(All).Where(IsEmpty))
        {
            // A link target may have no text of its own.
            heading.Replace(
                [.. heading.QuerySelectorAll("[id]").Prepend(heading).Where(place => place.HasAttribute("id")).Select(BodyElements.Place)]);
        }

        var level = 1;
        foreach (var heading in document.QuerySelectorAll(All))
        {
            level = Math.Clamp(heading.LocalName[1] - '0', 2, level + 1);
            if (heading.LocalName[1] - '0' != level)
            {
                BodyElements.Rename(heading, $"h{level}");
            }
        }
    }

    private static bool IsEmpty(IElement element) =>
        string.IsNullOrWhiteSpace(element.TextContent.Replace('\u00A0', ' ')) && element.QuerySelector("img") is null;
}
