namespace SwanOrchard.Tests.Shared;

/// <summary>The paths of the things under test.</summary>
public static class RepositoryFiles
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    public static string Recipes => Path.Combine(Root, "recipes");

    public static string Theme => Path.Combine(Root, "themes", "SwanTheme");

    /// <summary>The Orchard host as this configuration built it; null if Orchard Core's packages were missing.</summary>
    public static string? Web => Built("src/SwanOrchard.Web", "SwanOrchard.Web.dll");

    /// <summary>The mirror as this configuration built it.</summary>
    public static string Mirror =>
        Built("src/SwanOrchard.Mirror", "swan-mirror.dll") ?? throw new FileNotFoundException("The mirror is not built.");

    /// <summary>The startup hook that slows down the CMS's pages, as this configuration built it.</summary>
    public static string SlowRenders =>
        Built("tests/SlowRenders", "SlowRenders.dll") ?? throw new FileNotFoundException("The slow renders are not built.");

    private static string? Built(string project, string file)
    {
        // bin/{configuration}/{framework} is the same for all projects of one build.
        var output = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var path = Path.Combine(Root, project, "bin", output.Parent!.Name, output.Name, file);
        return File.Exists(path) ? path : null;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SwanOrchard.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests run from inside the repository.");
    }
}
