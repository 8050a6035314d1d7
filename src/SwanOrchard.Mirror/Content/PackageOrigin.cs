using System.Globalization;

namespace SwanOrchard.Mirror.Content;

/// <summary>A mirror package on this machine.</summary>
internal class PackageOrigin : ContentOrigin
{
    private readonly List<(UnpackedFolder Files, ContentFolder Content)> _unpacked = [];
    private readonly string _cache;
    private readonly string _file;

    /// <summary>Makes the origin for a file.</summary>
    /// <param name="what">The file of the package.</param>
    /// <param name="cache">The folder in which to unpack it.</param>
    public PackageOrigin(string what, string cache)
        : this(what, cache, Path.GetFullPath(what))
    {
    }

    /// <summary>Makes the origin for a file that has another name in messages.</summary>
    /// <param name="what">The name for messages.</param>
    /// <param name="cache">The folder in which to unpack the package.</param>
    /// <param name="file">The file of the package.</param>
    protected PackageOrigin(string what, string cache, string file)
        : base(what)
    {
        _cache = cache;
        _file = file;
    }

    /// <inheritdoc/>
    public override string? Fingerprint()
    {
        using var package = Package();
        return package.ManifestHash;
    }

    /// <inheritdoc/>
    public override string Stamp()
    {
        var file = new FileInfo(_file);
        return string.Create(CultureInfo.InvariantCulture, $"{(file.Exists ? file.Length : -1)}|{file.LastWriteTimeUtc.Ticks}");
    }

    /// <inheritdoc/>
    public override ContentFolder Open()
    {
        UnpackedFolder? files = null;
        try
        {
            using var package = Package();
            files = new UnpackedFolder(_cache);
            package.Unpack(files.Path);
            Keep();
            var content = new ContentFolder(files.Path).As(package.Manifest);
            _unpacked.Add((files, content));
            return content;
        }
        catch (Exception exception)
        {
            files?.Dispose();
            throw exception is IOException or UnauthorizedAccessException
                ? new ContentException(What, $"the package cannot be unpacked: {exception.Message}")
                : exception;
        }
    }

    /// <inheritdoc/>
    public override ContentSnapshot Read(IRecipeMemory? memory = null)
    {
        var folder = Open();
        var inside = folder.Root + Path.DirectorySeparatorChar;
        try
        {
            return SnapshotBuilder.Read(folder, memory);
        }
        catch (ContentException exception)
        {
            // The folder of the unpacked files means nothing to the user.
            var cause = exception.Message.Replace(inside, "", StringComparison.Ordinal);
            throw new ContentException(What, cause, exception) { ItemId = exception.ItemId };
        }
    }

    /// <inheritdoc/>
    public override void KeepOnly(ContentFolder? folder)
    {
        foreach (var (files, _) in _unpacked.Where(unpacked => unpacked.Content != folder))
        {
            files.Dispose();
        }

        _unpacked.RemoveAll(unpacked => unpacked.Content != folder);
    }

    private PackageReader Package() => new(_file, What);
}
