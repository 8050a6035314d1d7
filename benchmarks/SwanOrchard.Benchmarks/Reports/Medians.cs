namespace SwanOrchard.Benchmarks.Reports;

/// <summary>Calculates medians.</summary>
public static class Medians
{
    /// <summary>The median; NaN if there are no values.</summary>
    public static double Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
