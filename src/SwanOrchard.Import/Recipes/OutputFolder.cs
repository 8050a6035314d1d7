using SwanOrchard.Import.Media;
using SwanOrchard.Import.Model;

namespace SwanOrchard.Import.Recipes;

/// <summary>
/// The folder that an import writes. Its recipes and reports are made aside and put in their place when all are whole, so that what an
/// earlier run
/// wrote stays until then.
/// </summary>
internal sealed class OutputFolder
{
    /// <summary>What the import keeps for itself.</summary>
    private const string Own = ".swan-import";

    private const string Report = "report.json";

    private readonly string _root;

    /// <param name="root">The folder; made where there is none.</param>
    /// <exception cref="ImportException">It holds something else.</exception>
    public OutputFolder(string root)
    {
        _root = Path.GetFullPath(root);
        if (File.Exists(_root))
        {
            throw new ImportException(root, "this is a file; a folder is expected.");
        }

        if (Directory.Exists(_root) && !Directory.Exists(Path.Combine(_root, Own)) && !File.Exists(Path.Combine(_root, Report))
            && Directory.EnumerateFileSystemEntries(_root).Any())
        {
            throw new ImportException(root, "the folder contains other files. Choose a new folder or one written by an earlier import.");
        }

        Directory.CreateDirectory(Path.Combine(_root, Own));
        if (Directory.Exists(Stage))
        {
            Directory.Delete(Stage, recursive: true);
        }

        Directory.CreateDirectory(Stage);
    }

    /// <summary>Where files are made.</summary>
    public string Stage => Path.Combine(_root, Own, "stage");

    /// <summary>Where the media go.</summary>
    public string Library => Path.Combine(_root, "media");

    /// <summary>Where images are kept that were fetched.</summary>
    public string Fetched => Path.Combine(_root, Own, "fetched");

    /// <summary>Puts what was made in its place, and takes away what is no longer.</summary>
    /// <param name="media">The paths of the images that are shown; null to leave them as they are.</param>
    public void Complete(IReadOnlySet<string>? media)
    {
        var made = Directory.EnumerateFiles(Stage).Select(file => Path.GetFileName(file)!).ToHashSet(StringComparer.Ordinal);
        if (made.Any(name => name.StartsWith(RecipeFiles.Prefix, StringComparison.Ordinal)))
        {
            foreach (var old in Directory.EnumerateFiles(_root, $"{RecipeFiles.Prefix}*{RecipeFiles.Extension}")
                .Where(file => !made.Contains(Path.GetFileName(file))))
            {
                File.Delete(old);
            }
        }

        foreach (var name in made.OrderBy(name => name == Report ? 1 : 0).ThenBy(name => name, StringComparer.Ordinal))
        {
            File.Move(Path.Combine(Stage, name), Path.Combine(_root, name), overwrite: true);
        }

        Directory.Delete(Stage);
        if (media is null)
        {
            return;
        }

        var archive = Path.Combine(Library, ImageStore.Folder);
        foreach (var file in Directory.Exists(archive) ? Directory.EnumerateFiles(archive, "*", SearchOption.AllDirectories).ToArray() : [])
        {
            if (!media.Contains(Path.GetRelativePath(Library, file).Replace('\\', '/')))
            {
                File.Delete(file);
            }
        }
    }
}
