using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>A link in a form. Without address and text there is none.</summary>
public class LinkFields
{
    public string? Url { get; set; }

    public string? Text { get; set; }

    public static LinkFields From(Link? link) => new() { Url = link?.Url, Text = link?.Text };

    public Link? Read()
    {
        var (url, text) = (VisibleText.Filled(Url), VisibleText.Filled(Text));
        return url is null && text is null ? null : new Link { Url = url, Text = text };
    }
}
