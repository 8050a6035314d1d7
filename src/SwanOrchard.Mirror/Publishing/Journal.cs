namespace SwanOrchard.Mirror.Publishing;

/// <summary>The paths at which a run may have put new files that no manifest lists yet: written before the first of them.</summary>
internal sealed class Journal(string own)
{
    private readonly string _file = Path.Combine(own, "journal");

    /// <summary>What a run that was killed left; empty where none did.</summary>
    public IReadOnlyList<string> Read() => File.Exists(_file) ? File.ReadAllLines(_file) : [];

    /// <summary>Whether a run did not come to its end.</summary>
    public bool Exists => File.Exists(_file);

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
