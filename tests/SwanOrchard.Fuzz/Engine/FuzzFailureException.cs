namespace SwanOrchard.Tests.Fuzz;

/// <summary>Something was found. The message holds all that is needed to see it again.</summary>
internal sealed class FuzzFailureException : Exception
{
    public FuzzFailureException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
