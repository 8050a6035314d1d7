using SwanOrchard.Newsroom.Consent;

namespace SwanOrchard.Newsroom.MirrorPackages;

/// <summary>Withdraws consent in the package that the site keeps: the next one is made without the person.</summary>
public sealed class MirrorPackageTraces : IContactTraces
{
    private readonly MirrorPackageFile _file;

    public MirrorPackageTraces(MirrorPackageFile file) => _file = file;

    public Task<bool> RemoveAsync(ContactKey person)
    {
        // Whoever it names is named by an item too.
        _file.DeleteLater();
        return Task.FromResult(false);
    }
}
