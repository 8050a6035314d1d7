using SwanOrchard.Core.Content;

namespace SwanOrchard.Module.Editing;

/// <summary>A link in a form. Without an address there is none.</summary>
public class LinkFields
{
    public string? Url { get; set; }

    public string? Text { get; set; }

    public static LinkFields From(Link? link) => new() { Url = link?.Url, Text = link?.Text };

    public Link? Read() => Editing.Text.Filled(Url) is { } url ? new Link { Url = url, Text = Editing.Text.Filled(Text) } : null;
}
