namespace SwanOrchard.Core.Pages;

/// <summary>An image with all that a page needs to leave room for it.</summary>
/// <param name="Url">Where it stands on this site.</param>
/// <param name="Width">In pixels; null when not known.</param>
/// <param name="Height">In pixels; null when not known.</param>
/// <param name="Alt">What it shows.</param>
/// <param name="Credit">Who made it, or null.</param>
/// <param name="Srcset">Its variants by their widths, for browsers to choose from; null where there is none.</param>
public sealed record PictureView(string Url, int? Width, int? Height, string Alt, string? Credit, string? Srcset = null);
