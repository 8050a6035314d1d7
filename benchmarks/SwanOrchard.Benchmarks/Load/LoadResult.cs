namespace SwanOrchard.Benchmarks.Load;

/// <summary>One measurement.</summary>
/// <param name="PerSecond">Requests answered in a second.</param>
/// <param name="P50">Half of the answers came within, in milliseconds.</param>
/// <param name="P99">99 of 100 answers came within, in milliseconds.</param>
/// <param name="Processor">Processor time of the host for one answer, in milliseconds.</param>
public sealed record LoadResult(double PerSecond, double P50, double P99, double Processor);
