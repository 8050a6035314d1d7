namespace SwanOrchard.Core.Feeds;

/// <summary>Media types by file name.</summary>
internal static class MediaTypes
{
    /// <summary>The type of an image that browsers can show; null for other files.</summary>
    public static string? OfImage(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".jpg" or ".jpeg" => "image/jpeg",
        ".png" => "image/png",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        _ => null,
    };
}
