using System.Globalization;
using System.Text;
using SwanOrchard.Core.MirrorPackages;
using SwanOrchard.Mirror.Files;

namespace SwanOrchard.Mirror.Content;

/// <summary>Recipe files and the media beside them.</summary>
public sealed class ContentFolder
{
    /// <summary>What recipe files end in, as Orchard wants it.</summary>
    public const string Extension = PackageNames.Recipe;

    /// <param name="path">A recipe file, or a folder of files that end in <see cref="Extension"/>.</param>
    /// <exception cref="ContentException">It is neither.</exception>
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

    /// <summary>The recipe file or the folder.</summary>
    public string Path { get; }

    /// <summary>Whether all recipes of the folder are read, or one and what it includes.</summary>
    public bool IsFolder { get; }

    /// <summary>The folder that recipes and media stand in.</summary>
    public string Root { get; }

    /// <summary>Where the content's media files stand: <c>media</c> beside the recipes.</summary>
    public string Media => System.IO.Path.Combine(Root, "media");

    /// <summary>The manifest of the package that this folder was, unpacked and checked already; null for any other folder.</summary>
    public PackageManifest? Package { get; private init; }

    /// <summary>This folder as the package that it was unpacked from.</summary>
    /// <param name="manifest">Its manifest, which the files were found to fit.</param>
    public ContentFolder As(PackageManifest manifest) => new(Path) { Package = manifest };

    /// <summary>The recipe files to begin with, in the order to read them.</summary>
    /// <exception cref="ContentException">There is none.</exception>
    public IReadOnlyList<string> Files()
    {
        var files = IsFolder ? Recipes() : [Path];
        return files.Count > 0 ? files : throw new ContentException(Path, $"there is no *{Extension} in this folder.");
    }

    /// <summary>The recipe files that others may include.</summary>
    /// <exception cref="ContentException">One is a link that leads out of the folder.</exception>
    public IReadOnlyList<string> Recipes()
    {
        string[] files = [.. Named().Order(StringComparer.Ordinal)];
        return Array.Find(files, file => InnerFiles.LeadsOut(Root, file)) is { } link
            ? throw new ContentException(link, "this is a link that leads out of its folder.")
            : files;
    }

    /// <summary>Another text whenever a file has come, gone or changed.</summary>
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
