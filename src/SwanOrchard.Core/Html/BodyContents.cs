using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SwanOrchard.Core.Html;

/// <summary>The headings of long bodies, for their tables of contents: those of the two upper levels.</summary>
internal static class BodyContents
{
    /// <summary>The fewest headings with which a body counts as long.</summary>
    public const int Fewest = 4;

    // A heading may be a sentence; a link to it stays one that can be passed on.
    private const int LongestName = 60;

    /// <summary>Gives each heading of a long body the name of a link target, made from its text.</summary>
    public static void Name(IHtmlDocument document)
    {
        var headings = Find(document);
        var taken = BodyTargets.Places(document);
        foreach (var heading in headings.Where(heading => !heading.HasAttribute("id")))
        {
            heading.SetAttribute("id", BodyTargets.NameOf(PlainText.Shorten(Text(heading), LongestName).TrimEnd('…'), taken));
        }
    }

    /// <summary>The headings of a body that <see cref="Name"/> has been through; none if it is not long.</summary>
    public static IReadOnlyList<BodyHeading> Read(IHtmlDocument document) =>
        [.. Find(document).Select(heading => new BodyHeading(heading.LocalName[1] - '0', heading.Id!, Text(heading)))];

    // A heading of an image without a text has nothing to show.
    private static IElement[] Find(IHtmlDocument document)
    {
        IElement[] headings = [.. document.QuerySelectorAll("h2,h3").Where(heading => !VisibleText.IsEmpty(Text(heading)))];
        return headings.Length < Fewest ? [] : headings;
    }

    // An image has its alt text.
    private static string Text(IElement heading) => PlainText.Shorten(BodyText.WithAltTexts(heading), int.MaxValue);
}
