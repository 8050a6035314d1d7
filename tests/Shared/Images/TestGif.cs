namespace SwanOrchard.Tests.Shared;

/// <summary>Writes GIF files (GIF89a) of three by two pixels.</summary>
public static class TestGif
{
    /// <summary>Two images in an endless loop, with the metadata that programs write between them.</summary>
    public static byte[] Animation() =>
    [
        .. Header,
        .. Application("NETSCAPE2.0", [3, 1, 0, 0]),
        .. Application("XMP DataXMP", [.. Blocks(Secrets.Xmp)]),
        0x21, 0xFE, .. Blocks(Secrets.Text), 0,
        .. Frame,
        0x21, 0xF9, 4, 0, 10, 0, 0, 0, 0x21, 0x01, 12, .. new byte[12], .. Blocks(Secrets.Text), 0,
        .. Frame,
        0x3B,
        .. Secrets.Text,
    ];

    /// <summary>The same without metadata.</summary>
    public static byte[] CleanAnimation() => [.. Header, .. Application("NETSCAPE2.0", [3, 1, 0, 0]), .. Frame, .. Frame, 0x3B];

    private static byte[] Header => [.. "GIF89a"u8, 3, 0, 2, 0, 0x80, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF];

    // Control, descriptor, then the codes: clear, six times the first colour, end.
    private static byte[] Frame => [0x21, 0xF9, 4, 4, 10, 0, 0, 0, 0x2C, 0, 0, 0, 0, 3, 0, 2, 0, 0, 2, 3, 0x84, 0x81, 0x05, 0];

    private static byte[] Application(string name, byte[] blocks) =>
        [0x21, 0xFF, 11, .. System.Text.Encoding.ASCII.GetBytes(name), .. blocks, 0];

    private static IEnumerable<byte> Blocks(byte[] bytes) => bytes.Chunk(255).SelectMany(block => block.Prepend((byte)block.Length));
}
