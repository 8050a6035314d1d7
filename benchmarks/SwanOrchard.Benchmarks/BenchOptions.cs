namespace SwanOrchard.Benchmarks;

/// <summary>What a run measures, and for how long.</summary>
public sealed record BenchOptions
{
    /// <summary>The number of turns of each contender.</summary>
    public int Rounds { get; init; } = 3;

    /// <summary>The length of one measurement, in seconds.</summary>
    public int Seconds { get; init; } = 8;

    /// <summary>How long a host is warmed up before it is measured, in seconds.</summary>
    public int WarmSeconds { get; init; } = 40;

    /// <summary>The number of concurrent connections.</summary>
    public int Connections { get; init; } = 32;

    /// <summary>Numbers of articles, each in two languages; empty to leave scale out.</summary>
    public IReadOnlyList<int> Articles { get; init; } = [100, 10_000, 100_000];

    /// <summary>The number of consecutive requests for each page when sites of different sizes are compared.</summary>
    public int Requests { get; init; } = 200;

    /// <summary>How often a site is started to measure its start-up time.</summary>
    public int Starts { get; init; } = 3;

    /// <summary>Whether to measure load.</summary>
    public bool Load { get; init; } = true;

    /// <summary>The number of articles, each in two languages, to publish as files; 0 to leave that out.</summary>
    public int Published { get; init; } = 10_000;

    /// <summary>The number of posts of an old site to import; 0 skips that.</summary>
    public int Imported { get; init; } = 10_000;

    /// <summary>The number of articles a language to make search indexes of; 0 skips that.</summary>
    public int Searched { get; init; } = 10_000;

    /// <summary>A file for the report as well; null for none.</summary>
    public string? Output { get; init; }

    /// <summary>A run that shows in two minutes that everything works. Its figures mean nothing.</summary>
    public BenchOptions Quick() =>
        this with
        {
            Rounds = 1,
            Seconds = 2,
            WarmSeconds = 0,
            Connections = 4,
            Articles = [.. Articles.Take(1)],
            Requests = 4,
            Starts = 1,
            Published = Math.Min(Published, 100),
            Imported = Math.Min(Imported, 100),
            Searched = Math.Min(Searched, 100),
        };
}
