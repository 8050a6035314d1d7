namespace SwanOrchard.Newsroom.Saving;

/// <summary>
/// Nothing was saved: the database refused a change while a content handler was running, Orchard logged that and went on, and by then
/// the session had been rolled back.
/// </summary>
public sealed class ChangesNotStoredException : Exception
{
    public ChangesNotStoredException()
        : base("The database refused a change, and all that was saved with it was rolled back. An earlier entry of the log says why.")
    {
    }

    public ChangesNotStoredException(string message)
        : base(message)
    {
    }

    public ChangesNotStoredException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
