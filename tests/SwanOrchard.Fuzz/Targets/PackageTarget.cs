using System.Text;

namespace SwanOrchard.Tests.Fuzz;

/// <summary>Mirror packages whose zip is damaged or made to mislead.</summary>
internal sealed class PackageTarget : IFuzzTarget
{
    public string Name => "packages";

    public int Tries => 1500;

    public IReadOnlyList<FuzzSeed> Seeds { get; } = [new("small.zip", SmallSite.Package), .. SeedFolder.Read("packages")];

    public IReadOnlyList<byte[]> Words { get; } =
    [
        .. new[] { "PK\x01\x02", "PK\x03\x04", "PK\x05\x06", "PK\x06\x06", "PK\x06\x07", "../", "..\\", "/", "media/", "\0" }
            .Select(Encoding.Latin1.GetBytes),
        [0x01, 0x00], [0xFF, 0xFF, 0xFF, 0xFF],
    ];

    public void Check(string name, byte[] input) => Content.Check(name, input);
}
