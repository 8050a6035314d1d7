using SwanOrchard.Core.Content;

namespace SwanOrchard.Module.Editing;

/// <summary>A link in a form. Without address and text there is none.</summary>
public class LinkFields
{
    public string? Url { get; set; }

    public string? Text { get; set; }

    public static LinkFields From(Link? link) => new() { Url = link?.Url, Text = link?.Text };

    public Link? Read()
    {
        var (url, text) = (Editing.Text.Filled(Url), Editing.Text.Filled(Text));
        return url is null && text is null ? null : new Link { Url = url, Text = text };
    }
}
