using SwanOrchard.Benchmarks.Reports;

namespace SwanOrchard.Benchmarks.Load;

/// <summary>A page and its results, round by round.</summary>
/// <param name="Contender">The name of the host.</param>
/// <param name="Target">The page.</param>
public sealed record LoadRow(string Contender, LoadTarget Target)
{
    /// <summary>One result for each round.</summary>
    public List<LoadResult> Results { get; } = [];

    /// <summary>The median of a value over all rounds.</summary>
    public double Median(Func<LoadResult, double> value) => Medians.Of(Results.Select(value));

    /// <summary>
    /// The ratio of its requests per second to those of another page: the median of the rounds' own ratios, so that a disturbance of both
    /// has little effect.
    /// </summary>
    public double Times(LoadRow other) => Medians.Of(Results.Zip(other.Results, (mine, theirs) => mine.PerSecond / theirs.PerSecond));
}
