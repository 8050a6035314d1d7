using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.TestSupport;

/// <summary>The repository's theme, to be changed by a test.</summary>
public static class ThemeCopy
{
    /// <summary>Copies the theme into the folder <c>theme</c>.</summary>
    public static string CopyTheme(this TempFolder folder)
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryFiles.Theme, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder.Path, "theme", Path.GetRelativePath(RepositoryFiles.Theme, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return Path.Combine(folder.Path, "theme");
    }
}
