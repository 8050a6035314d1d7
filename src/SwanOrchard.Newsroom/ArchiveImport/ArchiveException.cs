namespace SwanOrchard.Newsroom.ArchiveImport;

/// <summary>A file that is no archive. The message is in English, to be translated.</summary>
public sealed class ArchiveException : Exception
{
    public ArchiveException(string text, params IReadOnlyList<string> arguments)
        : base(text)
    {
        Arguments = arguments;
    }

    /// <summary>What the message's placeholders stand for.</summary>
    public IReadOnlyList<string> Arguments { get; }
}
