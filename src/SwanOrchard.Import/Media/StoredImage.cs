using SwanOrchard.Import.Model;

namespace SwanOrchard.Import.Media;

/// <summary>An image of the old site, in the new media library.</summary>
/// <param name="Path">Its path there; null where it is not.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Reason">Why it is not there; null where it is.</param>
internal sealed record StoredImage(string? Path, int Width, int Height, Message? Reason)
{
    public static StoredImage Missing(Message reason) => new(null, 0, 0, reason);
}
