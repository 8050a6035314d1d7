using System.Security.Cryptography;
using SwanOrchard.Core.Site;
using SwanOrchard.Mirror.Files;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>The URLs of the theme's files, with a hash of their content.</summary>
public sealed class AssetPaths
{
    /// <summary>The folder under which both hosts serve the theme's files.</summary>
    public const string Folder = "SwanTheme";

    private readonly FileCache<byte[]> _hashes = new(file => SHA256.HashData(File.ReadAllBytes(file)));
    private readonly ThemeFolder _theme;
    private readonly bool _hashedNames;

    /// <summary>Makes the URLs of a theme.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="hashedNames">Whether the hash is in the file name instead of the query, for hosts that ignore queries.</param>
    public AssetPaths(ThemeFolder theme, bool hashedNames = false)
    {
        _theme = theme;
        _hashedNames = hashedNames;
    }

    /// <summary>The current URLs.</summary>
    public ThemeAssets Current() => ThemeAssets.Of(Address);

    /// <summary>Whether a URL names the current version of a file, so that browsers may keep it indefinitely.</summary>
    /// <param name="name">The path of the file in the theme.</param>
    /// <param name="address">Path and query.</param>
    public bool IsCurrent(string name, string address) => address.Contains("?v=", StringComparison.Ordinal) && address == Address(name);

    /// <summary>
    /// The path of a theme file in a copy: hashed if pages refer to it, otherwise its own name, which stylesheets may refer to.
    /// </summary>
    /// <param name="name">The path of the file in the theme.</param>
    public string Placed(string name) => Address(name) is var address && Current().All.Contains(address) ? address : $"/{Folder}/{name}";

    private string Address(string name) => _hashes.TryGet(Path.Combine(_theme.Assets, name), out var hash)
        ? (_hashedNames ? ThemeFiles.HashedName(Folder, name, hash) : ThemeFiles.Address(Folder, name, hash))
        : $"/{Folder}/{name}";
}
