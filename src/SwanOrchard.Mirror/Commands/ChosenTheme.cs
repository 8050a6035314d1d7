using SwanOrchard.Mirror.Rendering;

namespace SwanOrchard.Mirror.Commands;

/// <summary>The theme to use: the given one, else the one found from the current folder, else the embedded one.</summary>
internal sealed class ChosenTheme : IDisposable
{
    private readonly EmbeddedTheme? _embedded;

    /// <summary>Finds the theme.</summary>
    /// <param name="given">The folder of the theme, or null.</param>
    public ChosenTheme(string? given)
    {
        var found = given ?? DefaultFolders.Find(DefaultFolders.Theme);
        _embedded = found is null ? new EmbeddedTheme() : null;
        Root = found ?? _embedded!.Root;
    }

    /// <summary>The folder of the theme.</summary>
    public string Root { get; }

    public void Dispose() => _embedded?.Dispose();
}
