namespace SwanOrchard.Benchmarks.Reports;

/// <summary>The middle of what was measured.</summary>
public static class Medians
{
    /// <summary>The median; NaN of nothing.</summary>
    public static double Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
