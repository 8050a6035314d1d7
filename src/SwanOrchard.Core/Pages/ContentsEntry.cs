using SwanOrchard.Core.Html;

namespace SwanOrchard.Core.Pages;

/// <summary>An entry of the table of contents of a long page.</summary>
/// <param name="Text">The heading.</param>
/// <param name="Url">The link to it, within the page.</param>
/// <param name="Below">The headings below it; they have none below themselves.</param>
public sealed record ContentsEntry(string Text, string Url, IReadOnlyList<ContentsEntry> Below)
{
    /// <summary>The table of contents of a body.</summary>
    /// <param name="body">The body as readers get it.</param>
    /// <returns>The entries of the upper level; empty if the body has fewer than four headings.</returns>
    public static IReadOnlyList<ContentsEntry> Of(string body)
    {
        var entries = new List<ContentsEntry>();
        var below = new List<ContentsEntry>();
        foreach (var heading in BodyHtml.Headings(body))
        {
            if (heading.Level > 2)
            {
                below.Add(new(heading.Text, "#" + heading.Target, []));
                continue;
            }

            entries.Add(new(heading.Text, "#" + heading.Target, below = []));
        }

        return entries;
    }
}
