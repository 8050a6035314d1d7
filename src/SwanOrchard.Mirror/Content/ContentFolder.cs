using System.Globalization;
using System.Text;

namespace SwanOrchard.Mirror.Content;

/// <summary>The recipe files that <c>--content</c> names.</summary>
public sealed class ContentFolder
{
    /// <summary>What recipe files end in, as Orchard wants it.</summary>
    public const string Extension = ".recipe.json";

    private readonly string _path;

    /// <param name="path">A recipe file, or a folder of files that end in <see cref="Extension"/>.</param>
    /// <exception cref="ContentException">It is neither.</exception>
    public ContentFolder(string path)
    {
        if (path.Contains("://", StringComparison.Ordinal) || path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            throw new ContentException(path, "only recipe files and folders of them can be read so far.");
        }

        _path = Path.GetFullPath(path);
        if (!File.Exists(_path) && !Directory.Exists(_path))
        {
            throw new ContentException(path, "there is no such file or folder.");
        }
    }

    /// <summary>Where the content's media files stand: <c>media</c> beside the recipes.</summary>
    public string Media => Path.Combine(Directory.Exists(_path) ? _path : Path.GetDirectoryName(_path)!, "media");

    /// <summary>The recipe files, in the order to read them.</summary>
    /// <exception cref="ContentException">There is none.</exception>
    public IReadOnlyList<string> Files()
    {
        string[] files = Directory.Exists(_path)
            ? [.. Directory.EnumerateFiles(_path, "*" + Extension).Order(StringComparer.Ordinal)]
            : [_path];
        return files.Length > 0 ? files : throw new ContentException(_path, $"there is no *{Extension} in this folder.");
    }

    /// <summary>Another text whenever a file has come, gone or changed.</summary>
    public string Stamp()
    {
        var stamp = new StringBuilder();
        foreach (var file in Files())
        {
            var info = new FileInfo(file);
            stamp.Append(CultureInfo.InvariantCulture, $"{file}|{(info.Exists ? info.Length : 0)}|{info.LastWriteTimeUtc.Ticks}\n");
        }

        return stamp.ToString();
    }
}
