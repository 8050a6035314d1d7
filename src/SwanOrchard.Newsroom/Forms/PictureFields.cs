using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>An image in a form. Without path and texts there is none.</summary>
public class PictureFields
{
    public string? Path { get; set; }

    public string? AltText { get; set; }

    public string? Credit { get; set; }

    /// <summary>In pixels, as they were read from the file; 0 when not known.</summary>
    [BindNever]
    public int Width { get; set; }

    [BindNever]
    public int Height { get; set; }

    /// <summary>Where the editor can see it.</summary>
    [BindNever]
    public string? PublicUrl { get; set; }
}
