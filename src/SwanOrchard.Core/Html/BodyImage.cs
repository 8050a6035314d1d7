namespace SwanOrchard.Core.Html;

/// <summary>An image of the media library as a body shows it.</summary>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Srcset">The value of <c>srcset</c> with its smaller variants; null if there are none.</param>
public sealed record BodyImage(int Width, int Height, string? Srcset);
