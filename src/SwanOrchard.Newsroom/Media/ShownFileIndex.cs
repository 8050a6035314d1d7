using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Media;

/// <summary>Lists the files of the media library that a published article, organization or page shows or links to.</summary>
public sealed class ShownFileIndex : MapIndex
{
    public const int MaxLength = 255;

    public string ContentItemId { get; set; } = "";

    /// <summary>In the library, without a leading slash.</summary>
    public string Path { get; set; } = "";
}
