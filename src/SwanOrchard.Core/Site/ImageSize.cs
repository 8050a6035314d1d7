namespace SwanOrchard.Core.Site;

/// <summary>The size of an image as browsers show it.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
public sealed record ImageSize(int Width, int Height);
