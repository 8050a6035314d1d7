using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Modules;
using SwanOrchard.Core.Pages;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Newsroom.Site;

/// <summary>The request's theme, as far as reader pages depend on it. It is recognized by its templates, not by its name.</summary>
public sealed class ReaderTheme
{
    private readonly IThemeManager _themes;
    private readonly IShapeTableManager _shapeTables;
    private readonly IModuleStaticFileProvider _files;
    private readonly IMemoryCache _cache;

    public ReaderTheme(IThemeManager themes, IShapeTableManager shapeTables, IModuleStaticFileProvider files, IMemoryCache cache)
    {
        _themes = themes;
        _shapeTables = shapeTables;
        _files = files;
        _cache = cache;
    }

    /// <summary>Whether the current theme can show reader pages.</summary>
    public async Task<bool> IsActiveAsync()
    {
        var theme = await _themes.GetThemeAsync();
        return theme is not null && (await _shapeTables.GetShapeTableAsync(theme.Id)).Bindings.ContainsKey(Templates.Head);
    }

    /// <summary>The paths of the theme's files, each with the hash of its content.</summary>
    public async Task<ThemeAssets> GetAssetsAsync(string pathBase)
    {
        var theme = (await _themes.GetThemeAsync())?.Id ?? "";
        return ThemeAssets.Of(name => pathBase + Hashed(theme, name));
    }

    /// <summary>Whether a path and query name a theme's file in its current version.</summary>
    public bool IsCurrent(string address) =>
        address.Split('?') is [var path, _] && path.TrimStart('/').Split('/', 2) is [var theme, var name] && Hashed(theme, name) == address;

    private string Hashed(string theme, string name)
    {
        var file = _files.GetFileInfo($"{theme}/{name}");
        if (!file.Exists)
        {
            return $"/{theme}/{name}";
        }

        return _cache.GetOrCreate((nameof(ReaderTheme), theme, name, file.LastModified), _ =>
        {
            using var stream = file.CreateReadStream();
            return ThemeFiles.Address(theme, name, SHA256.HashData(stream));
        })!;
    }
}
