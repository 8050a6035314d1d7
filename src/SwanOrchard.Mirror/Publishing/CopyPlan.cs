namespace SwanOrchard.Mirror.Publishing;

/// <summary>All files that the copy will contain, each path once.</summary>
internal sealed class CopyPlan(CopyLinks links)
{
    private readonly List<PlannedFile> _files = [];
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _spellings = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _warnings = [];

    public IReadOnlyList<PlannedFile> Files => _files;

    /// <summary>Problems that do not stop the run.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    public void Warn(string warning) => _warnings.Add(warning);

    /// <summary>Adds a required file.</summary>
    /// <exception cref="PublishException">The file cannot exist.</exception>
    public void Add(PlannedFile file)
    {
        if (Fault(file.Path) is { } fault)
        {
            throw new PublishException("/" + file.Path, $"this file cannot exist: {fault}.");
        }

        Put(file);
    }

    /// <summary>Adds a file if possible, otherwise adds a warning.</summary>
    /// <param name="file">The file.</param>
    /// <param name="what">The description for the warning.</param>
    /// <returns>Whether the file was added.</returns>
    public bool TryAdd(PlannedFile file, string what)
    {
        if (Fault(file.Path) is { } fault)
        {
            Warn($"{what} is left out: {fault}.");
            return false;
        }

        Put(file);
        return true;
    }

    private string? Fault(string path)
    {
        if (FileNames.Fault(path) is { } fault)
        {
            return fault;
        }

        return links.Contains(path) ? "there is another file"
            : _folders.Contains(path) ? "there is a folder of this name"
            : CopyPaths.Parents(path).Any(links.Contains) ? "there is a file in place of its folder"
            : null;
    }

    private void Put(PlannedFile file)
    {
        _files.Add(file);
        links.Add(file.Path);
        _folders.UnionWith(CopyPaths.Parents(file.Path));
        if (FileNames.WindowsFault(file.Path) is { } fault)
        {
            Warn($"/{file.Path} cannot be stored on Windows, or on a drive formatted by it: {fault}.");
        }
        else if (!_spellings.TryAdd(file.Path, file.Path))
        {
            Warn($"/{file.Path} and /{_spellings[file.Path]} are one file on Windows, or on a drive formatted by it.");
        }
    }
}
