namespace SwanOrchard.Benchmarks;

/// <summary>Says in one line, for the user, why a measurement is not possible.</summary>
public sealed class BenchException : Exception
{
    public BenchException(string message)
        : base(message)
    {
    }
}
