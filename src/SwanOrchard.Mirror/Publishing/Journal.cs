namespace SwanOrchard.Mirror.Publishing;

/// <summary>Records the paths of new files that no manifest lists yet, before the first of them is put in place.</summary>
internal sealed class Journal(string own)
{
    private readonly string _file = Path.Combine(own, "journal");

    /// <summary>The paths left by a killed run; empty if there was none.</summary>
    public IReadOnlyList<string> Read() => File.Exists(_file) ? File.ReadAllLines(_file) : [];

    /// <summary>Whether a run did not finish.</summary>
    public bool Exists => File.Exists(_file);

    /// <summary>Replaces the journal and waits until it is on disk.</summary>
    public void Write(IEnumerable<string> paths)
    {
        var next = _file + ".new";
        using (var stream = new FileStream(next, FileMode.Create))
        {
            using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
            foreach (var path in paths)
            {
                writer.WriteLine(path);
            }

            writer.Flush();
            stream.Flush(flushToDisk: true);
        }

        File.Move(next, _file, overwrite: true);
    }

    public void Delete() => File.Delete(_file);
}
