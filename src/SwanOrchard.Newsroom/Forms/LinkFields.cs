using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>A link in a form. Without URL and text there is no link.</summary>
public class LinkFields
{
    /// <summary>The URL, as typed.</summary>
    public string? Url { get; set; }

    /// <summary>The text of the link.</summary>
    public string? Text { get; set; }

    /// <summary>The fields for a stored link.</summary>
    public static LinkFields From(Link? link) => new() { Url = link?.Url, Text = link?.Text };

    /// <summary>The link to store; null if both fields are empty.</summary>
    public Link? Read()
    {
        var (url, text) = (VisibleText.Filled(Url), VisibleText.Filled(Text));
        return url is null && text is null ? null : new Link { Url = url, Text = text };
    }
}
