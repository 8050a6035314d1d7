using System.Globalization;
using System.Runtime.InteropServices;

namespace SwanOrchard.Benchmarks.Reports;

/// <summary>Describes the machine on which the run took place.</summary>
internal static class Machine
{
    public static string Describe()
    {
        var load = Read("/proc/loadavg")?.Split(' ')[0];
        var processor = Read("/proc/cpuinfo")?.Split('\n')
            .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1]
            .Trim();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} cores{(processor is null ? "" : $" ({processor})")}, "
                + $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1073741824.0:0} GB, {RuntimeInformation.OSDescription}, "
                + $"{RuntimeInformation.FrameworkDescription}{(load is null ? "" : $", load {load} before the run")}");
    }

    private static string? Read(string file) => File.Exists(file) ? File.ReadAllText(file) : null;
}
