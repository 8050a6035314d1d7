using System.Globalization;
using System.Text;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.MirrorPackages;
using SwanOrchard.Mirror.Files;

namespace SwanOrchard.Mirror.Content;

/// <summary>A folder with recipe files and their media.</summary>
public sealed class ContentFolder
{
    /// <summary>The suffix of recipe files, as Orchard requires it.</summary>
    public const string Extension = PackageNames.Recipe;

    /// <summary>Opens a recipe file or a folder of them.</summary>
    /// <param name="path">A recipe file, or a folder of files that end in <see cref="Extension"/>.</param>
    /// <exception cref="ContentException">There is no such file or folder.</exception>
    public ContentFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        IsFolder = Directory.Exists(Path);
        if (!IsFolder && !File.Exists(Path))
        {
            throw new ContentException(path, "there is no such file or folder.");
        }

        Root = IsFolder ? Path : System.IO.Path.GetDirectoryName(Path)!;
    }

    /// <summary>The full path of the recipe file or the folder.</summary>
    public string Path { get; }

    /// <summary>Whether all recipes of the folder are read, or only one and those it includes.</summary>
    public bool IsFolder { get; }

    /// <summary>The folder that contains recipes and media.</summary>
    public string Root { get; }

    /// <summary>The folder of the media files: <c>media</c> next to the recipes.</summary>
    public string Media => System.IO.Path.Combine(Root, "media");

    /// <summary>The manifest of the package from which this folder was unpacked, already verified; null for any other folder.</summary>
    public PackageManifest? Package { get; private init; }

    /// <summary>Marks this folder as an unpacked package.</summary>
    /// <param name="manifest">The manifest against which the files were verified.</param>
    public ContentFolder As(PackageManifest manifest) => new(Path) { Package = manifest };

    /// <summary>The recipe files to start with, in reading order.</summary>
    /// <exception cref="ContentException">There are none.</exception>
    public IReadOnlyList<string> Files()
    {
        var files = IsFolder ? Recipes() : [Path];
        return files.Count > 0 ? files : throw new ContentException(Path, $"there is no *{Extension} in this folder.");
    }

    /// <summary>The recipe files that others may include.</summary>
    /// <exception cref="ContentException">A file is a link that leads out of the folder.</exception>
    public IReadOnlyList<string> Recipes()
    {
        string[] files = [.. Named().Order(StringComparer.Ordinal)];
        return Array.Find(files, file => InnerFiles.LeadsOut(Root, file)) is { } link
            ? throw new ContentException(link, "this is a link that leads out of its folder.")
            : files;
    }

    /// <summary>A text that changes whenever a file is added, removed or changed.</summary>
    public string Stamp()
    {
        var stamp = new StringBuilder();
        foreach (var file in Files().Union(Named()))
        {
            var info = new FileInfo(file);
            stamp.Append(CultureInfo.InvariantCulture, $"{file}|{(info.Exists ? info.Length : 0)}|{info.LastWriteTimeUtc.Ticks}\n");
        }

        return stamp.ToString();
    }

    private IEnumerable<string> Named() => Directory.Exists(Root)
        ? Directory.EnumerateFiles(Root, "*" + Extension).Where(file => !StrayFiles.Is(System.IO.Path.GetFileName(file)))
        : [];
}
