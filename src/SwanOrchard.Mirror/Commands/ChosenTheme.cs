using SwanOrchard.Mirror.Rendering;

namespace SwanOrchard.Mirror.Commands;

/// <summary>The theme that is given, else the one of the folder the program runs in, else the one it carries.</summary>
internal sealed class ChosenTheme : IDisposable
{
    private readonly EmbeddedTheme? _embedded;

    /// <param name="given">The theme's folder, or null.</param>
    public ChosenTheme(string? given)
    {
        var found = given ?? DefaultFolders.Find(DefaultFolders.Theme);
        _embedded = found is null ? new EmbeddedTheme() : null;
        Root = found ?? _embedded!.Root;
    }

    /// <summary>The theme's folder.</summary>
    public string Root { get; }

    public void Dispose() => _embedded?.Dispose();
}
