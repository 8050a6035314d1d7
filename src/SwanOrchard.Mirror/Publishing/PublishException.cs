namespace SwanOrchard.Mirror.Publishing;

/// <summary>Thrown if a copy cannot be written or verified. The message gives place and cause in one line.</summary>
public sealed class PublishException : Exception
{
    /// <summary>Makes the exception for a file, folder or path.</summary>
    public PublishException(string place, string cause, Exception? inner = null)
        : base($"{place}: {cause}", inner)
    {
    }
}
