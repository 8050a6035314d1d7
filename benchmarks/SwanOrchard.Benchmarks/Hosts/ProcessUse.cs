using System.Diagnostics;

namespace SwanOrchard.Benchmarks.Hosts;

/// <summary>The resources that a process uses.</summary>
internal static class ProcessUse
{
    /// <summary>Its processor time so far, user and system.</summary>
    public static TimeSpan Processor(int id)
    {
        using var process = Process.GetProcessById(id);
        return process.TotalProcessorTime;
    }

    /// <summary>Its resident memory now, in megabytes of 2^20 bytes.</summary>
    public static double ResidentMegabytes(int id)
    {
        using var process = Process.GetProcessById(id);
        return process.WorkingSet64 / 1048576.0;
    }

    /// <summary>Its peak resident memory, in megabytes of 2^20 bytes.</summary>
    public static double PeakMegabytes(int id)
    {
        using var process = Process.GetProcessById(id);
        return process.PeakWorkingSet64 / 1048576.0;
    }
}
