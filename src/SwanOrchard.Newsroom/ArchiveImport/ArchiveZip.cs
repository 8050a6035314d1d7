using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Images;

namespace SwanOrchard.Newsroom.ArchiveImport;

/// <summary>The zip of a folder that <c>swan import</c> wrote. It is read where it is: none of its names becomes a path.</summary>
public sealed class ArchiveZip : IDisposable
{
    private const string Report = "report.html";
    private const string Recipe = ".recipe.json";
    private const string Media = "media/";
    private const int MaxEntries = 500_000;
    private const long MaxRecipe = 64 << 20;
    private const long MaxReport = 64 << 20;

    private readonly ZipArchive _zip;
    private readonly ZipArchiveEntry _report;

    private ArchiveZip(ZipArchive zip)
    {
        _zip = zip;
        (string Path, ZipArchiveEntry Entry)[] files = [.. ZipPaths.Of(zip).Where(file => !StrayFiles.IsPath(file.Path))];
        (var path, _report) = files.Where(file => file.Path.Split('/')[^1] == Report).MinBy(file => file.Path.Length);
        if (_report is null)
        {
            throw new ArchiveException("This is not a folder created by “swan import”: report.html is missing.");
        }

        var root = path[..^Report.Length];
        (string Path, ZipArchiveEntry Entry)[] inside =
            [
                .. files.Where(file => file.Path.StartsWith(root, StringComparison.Ordinal))
                    .Select(file => (file.Path[root.Length..], file.Entry))
            ];
        Recipes =
        [
            .. inside.Where(found =>
                found.Path.EndsWith(Recipe, StringComparison.Ordinal) && !found.Path.Contains('/', StringComparison.Ordinal))
                .OrderBy(found => found.Path, StringComparer.Ordinal).Select(found => found.Entry),
        ];
        Images =
        [
            .. inside.Where(found => found.Path.StartsWith(Media, StringComparison.Ordinal))
                .OrderBy(found => found.Path, StringComparer.Ordinal).Select(found => (found.Path[Media.Length..], found.Entry)),
        ];
    }

    /// <summary>The recipes, in the order of their numbers.</summary>
    public IReadOnlyList<ZipArchiveEntry> Recipes { get; }

    /// <summary>The images by their paths in the media library, in the order of these.</summary>
    public IReadOnlyList<(string Path, ZipArchiveEntry Entry)> Images { get; }

    /// <summary>Opens a file.</summary>
    /// <exception cref="ArchiveException">It is no such zip.</exception>
    public static ArchiveZip Open(string file)
    {
        ZipArchive? zip = null;
        try
        {
            zip = ZipFile.OpenRead(file);
            return zip.Entries.Count <= MaxEntries
                ? new(zip)
                : throw new ArchiveException("The zip holds more than {0} files.", $"{MaxEntries}");
        }
        catch (InvalidDataException)
        {
            zip?.Dispose();
            throw new ArchiveException("This is not a zip file, or it is damaged.");
        }
        catch
        {
            zip?.Dispose();
            throw;
        }
    }

    /// <summary>The items of a recipe.</summary>
    /// <exception cref="ArchiveException">It is none.</exception>
    public static IReadOnlyList<JsonObject> Read(ZipArchiveEntry recipe)
    {
        try
        {
            return JsonNode.Parse(Bytes(recipe, MaxRecipe))?["steps"] is JsonArray steps
                && steps is [JsonObject step] && (string?)step["name"] == "content" && step["Data"] is JsonArray data
                && data.All(item => item is JsonObject)
                ? [.. data.Select(item => item!.AsObject())]
                : throw new ArchiveException("{0}: this recipe was not created by “swan import”.", recipe.Name);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new ArchiveException("{0}: this recipe was not created by “swan import”.", recipe.Name);
        }
    }

    /// <summary>An image's bytes; null for one that is too large to be one.</summary>
    public static byte[]? ReadImage(ZipArchiveEntry image) =>
        image.Length > ImageLimits.MaxLength ? null : Bytes(image, ImageLimits.MaxLength);

    /// <summary>The report that came with it.</summary>
    public byte[] ReadReport() => Bytes(_report, MaxReport);

    public void Dispose() => _zip.Dispose();

    // A zip may say less than comes out.
    private static byte[] Bytes(ZipArchiveEntry entry, long most)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > most)
            {
                throw new ArchiveException("{0}: the file is larger than {1} MB.", entry.Name, $"{most >> 20}");
            }
        }

        return bytes.ToArray();
    }
}
