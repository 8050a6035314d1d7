using SwanOrchard.Newsroom.Consent;

namespace SwanOrchard.Newsroom.MirrorPackages;

/// <summary>Withdraws consent from the package that the site keeps: the next one is made without the person.</summary>
public sealed class MirrorPackageTraces : IContactTraces
{
    private readonly MirrorPackageFile _file;

    public MirrorPackageTraces(MirrorPackageFile file) => _file = file;

    /// <inheritdoc/>
    public Task<bool> RemoveAsync(ContactKey person)
    {
        // Anyone the package names is named by an item too, so this alone reports no trace.
        _file.DeleteLater();
        return Task.FromResult(false);
    }
}
