using SwanOrchard.Import.Media;
using SwanOrchard.Import.Model;

namespace SwanOrchard.Import.Bodies;

/// <summary>A body as it is stored, and what is to be said of it.</summary>
internal sealed record BodyResult
{
    public string Html { get; set; } = "";

    public List<Message> Notes { get; } = [];

    /// <summary>Old paths, in all sizes, of images that are shown and are in the media library.</summary>
    public HashSet<string> Shown { get; } = new(StringComparer.Ordinal);

    /// <summary>Notes that an image is shown.</summary>
    /// <param name="pathAndQuery">Its path on the old site.</param>
    public void Use(string pathAndQuery)
    {
        if (OldFile.Read(pathAndQuery) is { } path)
        {
            Shown.UnionWith(OldFile.Originals(path));
        }
    }

    /// <summary>Images without a text that says what they show, by their paths in the media library.</summary>
    public List<string> WithoutAlt { get; } = [];

    /// <summary>Images that are not in the media library: where they were, and why.</summary>
    public List<(string Url, Message Reason)> Missing { get; } = [];

    /// <summary>Files that stay where they are.</summary>
    public List<string> Files { get; } = [];

    /// <summary>Links to pages of the old site that are nowhere now.</summary>
    public List<string> DeadLinks { get; } = [];
}
