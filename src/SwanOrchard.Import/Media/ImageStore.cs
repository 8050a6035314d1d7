using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Images;
using SwanOrchard.Import.Model;

namespace SwanOrchard.Import.Media;

/// <summary>
/// Finds images of the old site, cleans each once and puts it into the media of the output. May be asked by several at once.
/// </summary>
internal sealed class ImageStore
{
    /// <summary>The folder of the media library that all go to.</summary>
    public const string Folder = "archive";

    private static readonly Message s_notThere = new("The file is not in the folder given with --media.");
    private static readonly Message s_noFolder = new("No folder with the old site's files was given (--media).");

    private const int HashLength = 8;

    private readonly string _output;
    private readonly MediaFolder? _media;
    private readonly FetchedImages? _fetched;
    private readonly bool _isDry;
    private readonly ConcurrentDictionary<string, Lazy<StoredImage>> _known = new(StringComparer.Ordinal);

    /// <param name="output">The media folder of the output.</param>
    /// <param name="media">The old site's files; null where there are none.</param>
    /// <param name="fetched">Images that were fetched from the old site; null where none may be.</param>
    /// <param name="isDry">Whether nothing is written.</param>
    public ImageStore(string output, MediaFolder? media, FetchedImages? fetched, bool isDry)
    {
        _output = output;
        _media = media;
        _fetched = fetched;
        _isDry = isDry;
    }

    /// <summary>The paths in the media library of all images that are there.</summary>
    public IReadOnlySet<string> Stored =>
        _known.Values.Select(image => image.Value.Path).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>The old paths of images that were asked for and are not there, in their order.</summary>
    public IReadOnlyList<string> Missing =>
        [.. _known.Where(image => image.Value.Value is { Path: null, Reason: var reason } && (reason == s_notThere || reason == s_noFolder))
            .Select(image => image.Key).Order(StringComparer.Ordinal)];

    /// <summary>Forgets what was not found, before it is asked for again.</summary>
    public void Forget() => _known.Clear();

    /// <summary>An image by its path on the old site.</summary>
    /// <param name="pathAndQuery">With a leading slash.</param>
    public StoredImage Find(string pathAndQuery) => OldFile.Read(pathAndQuery) is { } path
        ? _known.GetOrAdd(path, key => new(() => Store(key))).Value
        : StoredImage.Missing(s_notThere);

    /// <summary>Cleans an image and writes it.</summary>
    /// <param name="path">Its path on the old site.</param>
    /// <param name="bytes">The file.</param>
    public StoredImage Put(string path, byte[] bytes)
    {
        try
        {
            var target = TargetOf(path, bytes);
            MediaPath.Check(target);
            var image = ImageCleaner.Clean(target, bytes);
            Write(Path.Combine(_output, target.Replace('/', Path.DirectorySeparatorChar)), image.Bytes);
            return new(target, image.Width, image.Height, null);
        }
        catch (RefusedImageException exception)
        {
            return StoredImage.Missing(new(exception.Text, [.. exception.Arguments.Select(argument => $"{argument}")]));
        }
    }

    private StoredImage Store(string path)
    {
        foreach (var original in OldFile.Originals(path))
        {
            if (_media?.Find(original) is { } file)
            {
                // All sizes of one image are one, and written once.
                return original != path ? _known.GetOrAdd(original, key => new(() => Store(key))).Value
                    : file.Length > ImageLimits.MaxLength
                    ? StoredImage.Missing(new("The file is larger than {0} MB.", $"{ImageLimits.MaxLength >> 20}"))
                    : Put(OldFile.Inside(original), File.ReadAllBytes(file.FullName));
            }
        }

        return _fetched?.Find(path) is { } bytes
            ? bytes.Path != path ? _known.GetOrAdd(bytes.Path, key => new(() => Store(key))).Value : Put(OldFile.Inside(path), bytes.Bytes)
            : _fetched?.Fault(path) is { } fault ? StoredImage.Missing(fault)
            : StoredImage.Missing(_media is null ? s_noFolder : s_notThere);
    }

    // A name that every system can have; where it was another, a part of its hash tells it from those that would be the same.
    private static string TargetOf(string path, byte[] bytes)
    {
        var segments = path.Split('/');
        var format = ImageFormats.OfContent(bytes);
        var name = Path.GetFileNameWithoutExtension(segments[^1]);
        var given = Path.GetExtension(segments[^1]).ToLowerInvariant();
        var extension = format is { } found && ImageFormats.OfName(segments[^1]) != found && ImageFormats.OfName(segments[^1]) is not null
            ? found == ImageFormat.Jpeg ? ".jpg" : "." + ImageFormats.Name(found).ToLowerInvariant()
            : given;
        var folders = segments[..^1].Select(Slug.From).Where(segment => segment.Length > 0).ToArray();
        var safe = Slug.From(name);
        var target = string.Join('/', [Folder, .. folders, safe + extension]);
        if ($"{Folder}/{path}" == target)
        {
            return target;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..HashLength];
        return string.Join('/', [Folder, .. folders, $"{(safe.Length > 0 ? safe : "image")}-{hash}{extension}"]);
    }

    private void Write(string file, byte[] bytes)
    {
        if (_isDry || (File.Exists(file) && new FileInfo(file).Length == bytes.Length
            && File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes)))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var next = file + ".new";
        File.WriteAllBytes(next, bytes);
        File.Move(next, file, overwrite: true);
    }
}
