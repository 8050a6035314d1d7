using System.Globalization;
using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Core.MirrorPackages;

/// <summary>What the files of a mirror package are called.</summary>
public static class PackageNames
{
    public const string Manifest = "manifest.json";
    public const string Settings = "settings" + Recipe;
    public const string Media = "media/";

    /// <summary>What every recipe ends in.</summary>
    public const string Recipe = ".recipe.json";

    /// <summary>The recipe of so many items.</summary>
    /// <param name="number">From 1.</param>
    public static string Content(int number) => string.Create(CultureInfo.InvariantCulture, $"content-{number:0000}{Recipe}");

    /// <summary>Whether a package may hold a file of this path: a recipe at its root, or a media file.</summary>
    public static bool IsAllowed(string path) => RelativePath.IsInside(path)
        && (path.StartsWith(Media, StringComparison.Ordinal)
            || (path.EndsWith(Recipe, StringComparison.Ordinal) && !path.Contains('/', StringComparison.Ordinal)));
}
