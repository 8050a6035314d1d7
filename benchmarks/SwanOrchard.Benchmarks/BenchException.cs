namespace SwanOrchard.Benchmarks;

/// <summary>Why nothing can be measured, in one line for who asked for it.</summary>
public sealed class BenchException : Exception
{
    public BenchException(string message)
        : base(message)
    {
    }
}
