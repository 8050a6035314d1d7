namespace SwanOrchard.Mirror.Content;

/// <summary>A recipe file or a folder of recipe files, which may be an unpacked package.</summary>
internal sealed class RecipeOrigin : ContentOrigin
{
    private readonly string _path;

    /// <summary>Makes the origin.</summary>
    /// <exception cref="ContentException">There is no such file or folder.</exception>
    public RecipeOrigin(string what)
        : base(what) => _path = new ContentFolder(what).Path;

    /// <inheritdoc/>
    public override string? Fingerprint() => null;

    /// <inheritdoc/>
    public override string Stamp() => new ContentFolder(_path).Stamp();

    /// <inheritdoc/>
    public override ContentFolder Open()
    {
        var folder = new ContentFolder(_path);
        return folder.IsFolder ? PackageFolder.Check(folder) : folder;
    }
}
