using System.Security.Cryptography;
using SwanOrchard.Core.Site;
using SwanOrchard.Mirror.Files;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>The addresses of the theme's files, with the hash of their bytes.</summary>
public sealed class AssetPaths
{
    /// <summary>The folder under which both hosts serve the theme's files.</summary>
    public const string Folder = "SwanTheme";

    private readonly FileCache<byte[]> _hashes = new(file => SHA256.HashData(File.ReadAllBytes(file)));
    private readonly ThemeFolder _theme;
    private readonly bool _hashedNames;

    /// <param name="theme">The theme.</param>
    /// <param name="hashedNames">Whether the hash stands in the file's name, not in the query: for hosts that look at names alone.</param>
    public AssetPaths(ThemeFolder theme, bool hashedNames = false)
    {
        _theme = theme;
        _hashedNames = hashedNames;
    }

    /// <summary>The addresses as they are now.</summary>
    public ThemeAssets Current() => ThemeAssets.Of(Address);

    /// <summary>Whether an address names a file as it is now, so that a browser may keep it for good.</summary>
    /// <param name="name">The file's path in the theme.</param>
    /// <param name="address">Path and query.</param>
    public bool IsCurrent(string name, string address) => address.Contains("?v=", StringComparison.Ordinal) && address == Address(name);

    /// <summary>
    /// Where a file of the theme stands: under a name of its own where pages name
    /// it, else under the one it has, which stylesheets may know.
    /// </summary>
    /// <param name="name">The file's path in the theme.</param>
    public string Placed(string name) => Address(name) is var address && Current().All.Contains(address) ? address : $"/{Folder}/{name}";

    private string Address(string name) => _hashes.TryGet(Path.Combine(_theme.Assets, name), out var hash)
        ? (_hashedNames ? ThemeFiles.HashedName(Folder, name, hash) : ThemeFiles.Address(Folder, name, hash))
        : $"/{Folder}/{name}";
}
