namespace SwanOrchard.Mirror.Content;

/// <summary>Thrown for content that cannot be shown. The message is one line with the file, the place in it and the cause.</summary>
public sealed class ContentException : Exception
{
    /// <summary>Makes the exception for a whole file.</summary>
    public ContentException(string file, string cause, Exception? inner = null)
        : base(OneLine.Of($"{file}: {cause}"), inner)
    {
        File = file;
    }

    /// <summary>Makes the exception for a place in a file.</summary>
    public ContentException(string file, string place, string cause, Exception? inner = null)
        : base(OneLine.Of($"{file}: {place}: {cause}"), inner)
    {
        File = file;
    }

    /// <summary>The file, folder or URL in error.</summary>
    public string File { get; }

    /// <summary>The id of the content item in error; null if the file as a whole is in error.</summary>
    public string? ItemId { get; init; }
}
