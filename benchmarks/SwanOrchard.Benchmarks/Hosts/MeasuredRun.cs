namespace SwanOrchard.Benchmarks.Hosts;

/// <summary>One run of a program.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Wall">The time from start to end.</param>
/// <param name="Processor">Processor time, user and system.</param>
/// <param name="PeakMegabytes">Peak resident memory, in megabytes of 2^20 bytes.</param>
/// <param name="LastLine">The last line of its output.</param>
public sealed record MeasuredRun(string Name, TimeSpan Wall, TimeSpan Processor, double PeakMegabytes, string LastLine);
