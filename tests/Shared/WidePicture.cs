namespace SwanOrchard.Tests.Shared;

/// <summary>An image wider than any screen, made on the spot so that the repository holds no bytes that nobody can read.</summary>
public static class WidePicture
{
    public const string Name = "wide.png";
    public const int Width = 6000;
    public const int Height = 400;

    /// <summary>A PNG of grey bands.</summary>
    public static byte[] Bytes() => TestPng.Plain(Width, Height);
}
