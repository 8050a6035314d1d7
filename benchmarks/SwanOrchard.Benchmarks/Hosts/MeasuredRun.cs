namespace SwanOrchard.Benchmarks.Hosts;

/// <summary>One run of a program.</summary>
/// <param name="Name">As the table says it.</param>
/// <param name="Wall">From start to end.</param>
/// <param name="Processor">Processor time, user and system.</param>
/// <param name="PeakMegabytes">The most memory that was resident at once, in megabytes of 2^20 bytes.</param>
/// <param name="LastLine">What it said at its end.</param>
public sealed record MeasuredRun(string Name, TimeSpan Wall, TimeSpan Processor, double PeakMegabytes, string LastLine);
