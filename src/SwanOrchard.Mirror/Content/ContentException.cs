namespace SwanOrchard.Mirror.Content;

/// <summary>Content that cannot be shown. The message is one line and names the file, the place in it and the cause.</summary>
public sealed class ContentException : Exception
{
    public ContentException(string file, string cause, Exception? inner = null)
        : base(OneLine.Of($"{file}: {cause}"), inner)
    {
        File = file;
    }

    public ContentException(string file, string place, string cause, Exception? inner = null)
        : base(OneLine.Of($"{file}: {place}: {cause}"), inner)
    {
        File = file;
    }

    /// <summary>The file, folder or address at fault.</summary>
    public string File { get; }

    /// <summary>The content item at fault; null where it is the file as a whole.</summary>
    public string? ItemId { get; init; }
}
