using SwanOrchard.Core.Content;

namespace SwanOrchard.Module.Editing;

/// <summary>An image in a form. Without a path there is none.</summary>
public class PictureFields
{
    public string? Path { get; set; }

    public int Width { get; set; }

    public int Height { get; set; }

    public string? AltText { get; set; }

    public string? Credit { get; set; }

    public static PictureFields From(Picture? picture) => new()
    {
        Path = picture?.Path,
        Width = picture?.Width ?? 0,
        Height = picture?.Height ?? 0,
        AltText = picture?.AltText,
        Credit = picture?.Credit,
    };

    public Picture? Read() => Text.Filled(Path) is not { } path ? null : new Picture
    {
        Path = path.TrimStart('/'),
        Width = Math.Max(Width, 0),
        Height = Math.Max(Height, 0),
        AltText = Text.Filled(AltText),
        Credit = Text.Filled(Credit),
    };
}
