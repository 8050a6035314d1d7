using System.Globalization;
using SwanOrchard.Core.Site;
using SwanOrchard.Mirror.Files;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>Localized strings from the theme's PO files: in the language, else in its parent, else the original text.</summary>
public sealed class PoStrings : ILocalizedStrings
{
    private readonly FileCache<PoCatalog> _catalogs;
    private readonly ThemeFolder _theme;

    /// <summary>Reads the PO files of a theme when they are needed.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="isWatched">Whether its files may change while they are used.</param>
    public PoStrings(ThemeFolder theme, bool isWatched = true)
    {
        _catalogs = new(PoCatalog.Read, isWatched);
        _theme = theme;
    }

    /// <inheritdoc/>
    /// <exception cref="ThemeException">A PO file cannot be read, or a translation has a placeholder that the text lacks.</exception>
    public string Get(string language, string text, params object[] arguments)
    {
        var translation = Find(language, text) ?? text;
        try
        {
            return string.Format(CultureInfo.InvariantCulture, translation, arguments);
        }
        catch (FormatException exception)
        {
            throw new ThemeException(_theme.Catalog(language), 0, $"the placeholders of “{translation}” do not fit “{text}”.", exception);
        }
    }

    private string? Find(string language, string text)
    {
        for (var culture = language; culture.Length > 0; culture = culture[..Math.Max(culture.LastIndexOf('-'), 0)])
        {
            if (_catalogs.TryGet(_theme.Catalog(culture), out var catalog) && catalog!.Find(text) is { } translation)
            {
                return translation;
            }
        }

        return null;
    }
}
