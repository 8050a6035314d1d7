using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.Fuzz;

/// <summary>Images as cameras and programs leave them, and clean ones.</summary>
internal static class Pictures
{
    public static IReadOnlyList<FuzzSeed> Plain { get; } =
    [
        new("plain.jpg", TestJpeg.Plain(16, 16)),
        new("plain.png", TestPng.Plain(8, 8)),
        new("plain.gif", TestGif.CleanAnimation()),
        new("plain.webp", TestWebp.Plain()),
        new("still.webp", TestWebp.Still(true, TestWebp.Alpha, TestWebp.Lossy)),
        new("moving.webp", TestWebp.Moving(true, TestWebp.Alpha, TestWebp.Lossy)),
        new("moving.png",
        [
            .. TestPng.Signature, .. TestPng.Header(8, 8), .. TestPng.Chunk("acTL", new byte[8]), .. Control(0, 8, 8),
            .. TestPng.Pixels(8, 8),
            .. Control(1, 4, 6), .. TestPng.Frame(2, 4, 6), .. TestPng.End,
        ]),
    ];

    public static IReadOnlyList<FuzzSeed> All { get; } =
    [
        .. Plain,
        new("photo.jpg", TestJpeg.Photo(16, 8, orientation: 6)),
        new("photo.png", TestPng.Photo(8, 8, orientation: 6)),
        new("moving.gif", TestGif.Animation()),
        new("photo.webp", TestWebp.Photo(6)),
        new("program.webp", TestWebp.Animation()),
    ];

    private static byte[] Control(uint number, uint width, uint height) =>
        TestPng.Chunk("fcTL", [.. TestPng.Number(number), .. TestPng.Number(width), .. TestPng.Number(height), .. new byte[14]]);
}
