using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>An image in a form. Without path and texts there is no image.</summary>
public class PictureFields
{
    /// <summary>The path in the media library.</summary>
    public string? Path { get; set; }

    /// <summary>What the image shows, for people who cannot see it.</summary>
    public string? AltText { get; set; }

    /// <summary>Who made the image.</summary>
    public string? Credit { get; set; }

    /// <summary>The width in pixels, read from the file; 0 if unknown.</summary>
    [BindNever]
    public int Width { get; set; }

    /// <summary>The height in pixels, read from the file; 0 if unknown.</summary>
    [BindNever]
    public int Height { get; set; }

    /// <summary>The URL at which the editor can see the image; null without a path.</summary>
    [BindNever]
    public string? PublicUrl { get; set; }
}
