using System.Security.Cryptography;
using SwanOrchard.Core.Sites;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>The addresses of the theme's files, with the hash of their bytes.</summary>
public sealed class AssetAddresses
{
    /// <summary>The folder under which both hosts serve the theme's files.</summary>
    public const string Folder = "SwanTheme";

    private readonly FileCache<byte[]> _hashes = new(file => SHA256.HashData(File.ReadAllBytes(file)));
    private readonly ThemeFolder _theme;

    public AssetAddresses(ThemeFolder theme)
    {
        _theme = theme;
    }

    /// <summary>The addresses as they are now.</summary>
    public ThemeAssets Current() => new()
    {
        Stylesheet = Address(ThemeFiles.Stylesheet),
        Icon = Address(ThemeFiles.Icon),
        FeedStylesheet = Address(ThemeFiles.FeedStylesheet),
    };

    /// <summary>Whether an address names a file as it is now, so that a browser may keep it for good.</summary>
    /// <param name="name">The file's path in the theme.</param>
    /// <param name="address">Path and query.</param>
    public bool IsCurrent(string name, string address) => address.Contains("?v=", StringComparison.Ordinal) && address == Address(name);

    private string Address(string name) => _hashes.TryGet(Path.Combine(_theme.Assets, name), out var hash)
        ? ThemeFiles.Address(Folder, name, hash)
        : $"/{Folder}/{name}";
}
