using System.Diagnostics;

namespace SwanOrchard.Benchmarks.Hosts;

/// <summary>What a process takes of the machine.</summary>
internal static class ProcessUse
{
    /// <summary>Processor time so far, user and system.</summary>
    public static TimeSpan Processor(int id)
    {
        using var process = Process.GetProcessById(id);
        return process.TotalProcessorTime;
    }

    /// <summary>The most memory that was resident at once, in megabytes of 2^20 bytes.</summary>
    public static double PeakMegabytes(int id)
    {
        using var process = Process.GetProcessById(id);
        return process.PeakWorkingSet64 / 1048576.0;
    }
}
