namespace SwanOrchard.Benchmarks;

/// <summary>What a run measures, and for how long.</summary>
public sealed record BenchOptions
{
    /// <summary>How often each contender has its turn.</summary>
    public int Rounds { get; init; } = 3;

    /// <summary>How long one measurement lasts, in seconds.</summary>
    public int Seconds { get; init; } = 8;

    /// <summary>How long a host is asked for its pages before they are measured, in seconds.</summary>
    public int WarmSeconds { get; init; } = 40;

    /// <summary>How many readers ask at once.</summary>
    public int Connections { get; init; } = 32;

    /// <summary>How many articles, each in two languages; none leaves scale out.</summary>
    public IReadOnlyList<int> Articles { get; init; } = [100, 10_000, 100_000];

    /// <summary>How often each page is asked for one after the other where sites of different size are compared.</summary>
    public int Requests { get; init; } = 200;

    /// <summary>How often a site is started to measure that.</summary>
    public int Starts { get; init; } = 3;

    /// <summary>Whether load is measured.</summary>
    public bool Load { get; init; } = true;

    /// <summary>How many articles, each in two languages, are published as files; 0 leaves that out.</summary>
    public int Published { get; init; } = 10_000;

    /// <summary>How many posts of an old site are imported; 0 leaves that out.</summary>
    public int Imported { get; init; } = 10_000;

    /// <summary>Where the report goes as well; null for nowhere.</summary>
    public string? Output { get; init; }

    /// <summary>A run that shows in two minutes that everything works, and measures nothing that counts.</summary>
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
        };
}
