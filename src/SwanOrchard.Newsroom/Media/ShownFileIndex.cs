using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Media;

/// <summary>The files of the media library that a published article, organization or page shows or links to.</summary>
public sealed class ShownFileIndex : MapIndex
{
    /// <summary>The maximum length of a path, in characters.</summary>
    public const int MaxLength = 255;

    /// <summary>The id of the content item that shows the file.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The path in the library, without a leading slash.</summary>
    public string Path { get; set; } = "";
}
