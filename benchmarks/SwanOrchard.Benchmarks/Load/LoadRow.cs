using SwanOrchard.Benchmarks.Reports;

namespace SwanOrchard.Benchmarks.Load;

/// <summary>A page and what was measured of it, round by round.</summary>
/// <param name="Contender">The host.</param>
/// <param name="Target">The page.</param>
public sealed record LoadRow(string Contender, LoadTarget Target)
{
    public List<LoadResult> Results { get; } = [];

    /// <summary>The median over the rounds of something measured.</summary>
    public double Median(Func<LoadResult, double> value) => Medians.Of(Results.Select(value));

    /// <summary>
    /// How many times as many requests a second as another page: the median of each
    /// round's own ratio, so that what disturbs both disturbs little.
    /// </summary>
    public double Times(LoadRow other) => Medians.Of(Results.Zip(other.Results, (mine, theirs) => mine.PerSecond / theirs.PerSecond));
}
