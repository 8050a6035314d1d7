using System.IO.MemoryMappedFiles;

namespace SwanOrchard.Benchmarks.Scale;

/// <summary>What SQLite did for a host, counted by the host's startup hook in a file that both share.</summary>
public sealed class ReadCounts : IDisposable
{
    private const int Numbers = 3;

    private readonly string _file = Path.GetTempFileName();
    private readonly MemoryMappedFile _map;
    private readonly MemoryMappedViewAccessor _view;

    public ReadCounts()
    {
        _map = MemoryMappedFile.CreateFromFile(_file, FileMode.Open, null, Numbers * sizeof(long));
        _view = _map.CreateViewAccessor();
    }

    /// <summary>The environment variables that start the counting in the host.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["DOTNET_STARTUP_HOOKS"] = Hosts.BuiltHosts.Counting,
        ["SWAN_BENCH_COUNTS"] = _file,
    };

    /// <summary>Statements, the rows they returned, and steps of SQLite's virtual machine, since the host started.</summary>
    public (long Statements, long Rows, long Steps) Read() =>
        (_view.ReadInt64(0), _view.ReadInt64(sizeof(long)), _view.ReadInt64(2 * sizeof(long)));

    public void Dispose()
    {
        _view.Dispose();
        _map.Dispose();
        File.Delete(_file);
    }
}
