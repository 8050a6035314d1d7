using System.IO.Compression;
using SwanOrchard.Import.Model;
using SwanOrchard.Import.Text;

namespace SwanOrchard.Import.Sources;

/// <summary>The files of a source: one, those of a folder, or those of a zip, which are read where they are and never unpacked.</summary>
public sealed class SourceFiles : IDisposable
{
    /// <summary>The most files that are read.</summary>
    public const int MaxFiles = 20_000;

    /// <summary>How many times longer than in the zip a file may be: a text packs to a tenth, a bomb to a thousandth.</summary>
    public const int MaxRatio = 200;

    private const int SampleLength = 4 << 20;
    private const int SmallLength = 1 << 20;

    private static readonly string[] s_read = [".xml", ".rss", ".atom", ".rdf", ".json", ".csv", ".wxr", ".txt", ""];

    private readonly ZipArchive? _zip;

    private SourceFiles(IReadOnlyList<SourceFile> files, ZipArchive? zip = null, IReadOnlyList<string>? skipped = null)
    {
        All = files;
        Skipped = skipped ?? [];
        _zip = zip;
    }

    /// <summary>The files, in the order of their names.</summary>
    public IReadOnlyList<SourceFile> All { get; }

    /// <summary>Files of a zip that are not read, since their names lead out of it.</summary>
    public IReadOnlyList<string> Skipped { get; }

    /// <summary>Finds the files.</summary>
    /// <param name="source">A file, a folder or a zip.</param>
    /// <exception cref="ImportException">There is no such thing, or nothing to read in it.</exception>
    public static SourceFiles Open(string source)
    {
        try
        {
            var files = Directory.Exists(source) ? OfFolder(source)
                : !File.Exists(source) ? throw new ImportException(source, "there is no such file or folder.")
                : IsZip(source) ? OfZip(source)
                : new([new(Path.GetFileName(source), new FileInfo(source).Length, () => File.OpenRead(source))]);
            return files.All.Count switch
            {
                0 => throw new ImportException(source, $"it contains no readable file ({string.Join(", ", s_read[..^1])})."),
                > MaxFiles => throw new ImportException(source, $"it has more than {MaxFiles} files."),
                _ => files,
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new ImportException(source, exception.Message, exception);
        }
    }

    /// <summary>Opens a file as text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="site">Gets what is to be said of its encoding.</param>
    /// <exception cref="ImportException">It cannot be read.</exception>
    public static CleanReader OpenText(SourceFile file, ArchiveSite site)
    {
        var detected = Detect(file);
        if (detected.Notice is { } notice)
        {
            site.Notice("charset " + file.Name, notice);
        }

        var stream = file.Open();
        for (var skipped = 0; skipped < detected.Start; skipped++)
        {
            stream.ReadByte();
        }

        return CleanReader.Open(stream, detected);
    }

    public void Dispose() => _zip?.Dispose();

    private static DetectedText Detect(SourceFile file)
    {
        using var stream = file.Open();
        var sample = new byte[(int)Math.Min(SampleLength, Math.Max(file.Length, SmallLength))];
        var length = stream.ReadAtLeast(sample, sample.Length, throwOnEndOfStream: false);
        return length == 0
            ? throw new ImportException(file.Name, "the file is empty.")
            : TextDetector.Detect(file.Name, sample.AsSpan(0, length));
    }

    private static bool IsZip(string file)
    {
        using var stream = File.OpenRead(file);
        Span<byte> start = stackalloc byte[4];
        return stream.ReadAtLeast(start, 4, throwOnEndOfStream: false) == 4 && start.SequenceEqual("PK\u0003\u0004"u8);
    }

    private static SourceFiles OfFolder(string folder) => new(
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => IsRead(file) && new FileInfo(file).LinkTarget is null)
            .Select(file => new SourceFile(Path.GetRelativePath(folder, file).Replace('\\', '/'), new FileInfo(file).Length, () =>
                File.OpenRead(file)))
            .OrderBy(file => file.Name, StringComparer.Ordinal),
    ]);

    private static SourceFiles OfZip(string source)
    {
        var zip = ZipFile.OpenRead(source);
        try
        {
            var files = new List<SourceFile>();
            var skipped = new List<string>();
            foreach (var entry in zip.Entries.Where(entry => IsRead(entry.FullName) && entry.Length > 0)
                .OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                if (entry.FullName.Split('/', '\\').Contains(".."))
                {
                    skipped.Add(entry.FullName);
                    continue;
                }

                if (entry.Length > SmallLength && entry.Length / Math.Max(entry.CompressedLength, 1) > MaxRatio)
                {
                    throw new ImportException(
                        source, $"“{entry.FullName}” expands to more than {MaxRatio} times its size in the zip, so it is not read.");
                }

                files.Add(new(entry.FullName, entry.Length, () => new LimitedStream(entry.Open(), entry.Length, source)));
            }

            return new(files, zip, skipped);
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }

    private static bool IsRead(string name) =>
        s_read.Contains(Path.GetExtension(name).ToLowerInvariant())
        && !name.Split('/', '\\').Any(segment => segment.StartsWith('.') && segment != "..")
        && !name.Contains("__MACOSX", StringComparison.Ordinal);
}
