using System.Globalization;
using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Core.MirrorPackages;

/// <summary>The file names in a mirror package.</summary>
public static class PackageNames
{
    /// <summary>The manifest, which is the first file.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>The recipe with the settings of the site.</summary>
    public const string Settings = "settings" + Recipe;

    /// <summary>The folder of the media files.</summary>
    public const string Media = "media/";

    /// <summary>The suffix of every recipe.</summary>
    public const string Recipe = ".recipe.json";

    /// <summary>The name of a content recipe.</summary>
    /// <param name="number">The number of the recipe, from 1.</param>
    public static string Content(int number) => string.Create(CultureInfo.InvariantCulture, $"content-{number:0000}{Recipe}");

    /// <summary>Whether a package may contain a file with this path: a recipe at the root, or a media file.</summary>
    public static bool IsAllowed(string path) => RelativePath.IsInside(path)
        && (path.StartsWith(Media, StringComparison.Ordinal)
            || (path.EndsWith(Recipe, StringComparison.Ordinal) && !path.Contains('/', StringComparison.Ordinal)));
}
