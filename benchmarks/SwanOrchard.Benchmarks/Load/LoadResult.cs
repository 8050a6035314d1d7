namespace SwanOrchard.Benchmarks.Load;

/// <summary>One measurement.</summary>
/// <param name="PerSecond">Requests answered per second.</param>
/// <param name="P50">The median latency, in milliseconds.</param>
/// <param name="P99">The 99th percentile of the latency, in milliseconds.</param>
/// <param name="Processor">The host's processor time per response, in milliseconds.</param>
public sealed record LoadResult(double PerSecond, double P50, double P99, double Processor);
