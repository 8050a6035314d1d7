namespace SwanOrchard.Mirror.Serving;

/// <summary>Where content and theme are when nobody says.</summary>
internal static class DefaultFolders
{
    public const string Content = "recipes";

    public static readonly string Theme = Path.Combine("themes", "SwanTheme");

    /// <summary>The folder of that name in the current directory or one above it, else the one beside the program.</summary>
    public static string Find(string name)
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, name);
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return Path.Combine(AppContext.BaseDirectory, name);
    }
}
