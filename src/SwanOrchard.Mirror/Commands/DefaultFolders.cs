using SwanOrchard.Mirror.Content;

namespace SwanOrchard.Mirror.Commands;

/// <summary>Finds content and theme if none are named.</summary>
internal static class DefaultFolders
{
    public const string Content = "recipes";

    public static readonly string Theme = Path.Combine("themes", "SwanTheme");

    /// <summary>The default content.</summary>
    /// <exception cref="ContentException">There is none.</exception>
    public static string FindContent() =>
        Find(Content) ?? throw new ContentException(Content, "there is no such folder here or above; use --content to name the content.");

    /// <summary>The folder of this name in the current directory or the nearest one above; null if there is none.</summary>
    public static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, name);
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
