namespace SwanOrchard.Core.Pages;

/// <summary>An image with everything needed to reserve space for it.</summary>
/// <param name="Url">The path of the image.</param>
/// <param name="Width">The width in pixels; null if not known.</param>
/// <param name="Height">The height in pixels; null if not known.</param>
/// <param name="Alt">The alternative text.</param>
/// <param name="Credit">The name of the photographer or source, or null.</param>
/// <param name="Srcset">The value of <c>srcset</c> with the variants; null if there are none.</param>
public sealed record PictureView(string Url, int? Width, int? Height, string Alt, string? Credit, string? Srcset = null);
