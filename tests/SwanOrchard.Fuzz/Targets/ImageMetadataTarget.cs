using SwanOrchard.Images;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.Fuzz;

/// <summary>What programs write into an image beside its pixels, and wherever they do: the clean image is the same as without.</summary>
/// <remarks>The input says what to write and where, three bytes a piece: the place, the kind, the length.</remarks>
internal sealed class ImageMetadataTarget : IFuzzTarget
{
    private const int MaxPieces = 12;

    public string Name => "metadata";

    public int Tries => 4000;

    public IReadOnlyList<FuzzSeed> Seeds { get; } =
    [
        .. Pictures.Plain.Select(picture => new FuzzSeed(picture.Name, [.. Enumerable.Range(0, 12).Select(number => (byte)(number * 37))])),
        .. SeedFolder.Read("metadata"),
    ];

    public IReadOnlyList<byte[]> Words => [];

    public void Check(string name, byte[] input)
    {
        var plain = Pictures.Plain.Single(picture => picture.Name == name).Bytes;
        var pieces = ImagePieces.Split(name, plain);
        foreach (var place in input.Chunk(3).Where(place => place.Length == 3).Take(MaxPieces))
        {
            ImagePieces.Insert(pieces, place[0], ImagePieces.Metadata(name, place[1], Content(place[2])));
        }

        var changed = ImagePieces.Join(name, pieces);
        var clean = ImageCleaner.Clean(name, changed).Bytes;

        Require.That(clean.AsSpan().IndexOf(Secrets.Text) < 0, "A secret is left.");
        Require.That(
            clean.AsSpan().SequenceEqual(ImageCleaner.Clean(name, plain).Bytes),
            "The clean image depends on what was written beside its pixels.");
    }

    // From nothing to some kilobytes: in a GIF, that takes many blocks.
    private static byte[] Content(byte length) =>
        [.. Enumerable.Repeat(Secrets.Text, length < 250 ? length % 12 : length).SelectMany(text => text)];
}
