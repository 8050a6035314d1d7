namespace SwanOrchard.OutputCache.Generations;

/// <summary>
/// A change was not stored, because the site's other machines cannot be told of it: Redis does not respond, or does not write.
/// </summary>
public sealed class ChangeRefusedException : Exception
{
    private const string Text = "Nothing is stored while Redis does not write, because the other machines would not learn of it.";

    public ChangeRefusedException()
        : base(Text)
    {
    }

    public ChangeRefusedException(string message)
        : base(message)
    {
    }

    public ChangeRefusedException(Exception? innerException)
        : base(Text, innerException)
    {
    }

    public ChangeRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
