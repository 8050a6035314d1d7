using System.Globalization;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>The results of a run and the resources it used.</summary>
internal sealed record PublishReport
{
    // Shorter runs are dominated by startup time.
    private static readonly TimeSpan s_worthNaming = TimeSpan.FromSeconds(3);

    public required int Files { get; init; }

    public required long Bytes { get; init; }

    public int Written { get; init; }

    /// <summary>The number of files or complete releases that were removed.</summary>
    public int Removed { get; init; }

    public DateTime? ContentUtc { get; init; }

    /// <summary>The durations of the steps.</summary>
    public IReadOnlyList<(string What, TimeSpan Time)> Times { get; init; } = [];

    /// <summary>The total processor time.</summary>
    public TimeSpan Processor { get; init; }

    /// <summary>The peak memory usage in bytes.</summary>
    public long Memory { get; init; }

    /// <summary>The report as lines of text.</summary>
    public IEnumerable<string> Lines(string target)
    {
        var whole = Times.Aggregate(TimeSpan.Zero, (sum, part) => sum + part.Time);
        var busy = whole > TimeSpan.Zero ? Processor / whole / Environment.ProcessorCount : 0;
        yield return Text(
            $"{target}: {Files:N0} files, {Bytes / 1e6:N1} MB: {Written:N0} written, {Files - Written:N0} unchanged, {Removed:N0} removed");
        if (ContentUtc is { } date)
        {
            yield return Text($"Content of {date:yyyy-MM-dd HH:mm} UTC");
        }

        yield return Text(
            $"{whole.TotalSeconds:N1} s ({string.Join(", ", Times.Select(part => Text($"{part.What} {part.Time.TotalSeconds:N1}")))}), ")
            + Text($"{Processor.TotalSeconds:N1} s of {Environment.ProcessorCount} processors, {Memory / 1e6:N0} MB of memory")
            + (
                whole < s_worthNaming
                    ? ""
                    : busy > 0.6
                    ? ": limited by the processors"
                    : ": limited by the disk or by other programs");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
