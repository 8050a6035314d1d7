namespace SwanOrchard.Mirror.Content;

/// <summary>Content that cannot be shown. The message names the file, the place in it and the cause.</summary>
public sealed class ContentException : Exception
{
    public ContentException(string file, string cause)
        : base($"{file}: {cause}")
    {
    }

    public ContentException(string file, string place, string cause, Exception? inner = null)
        : base($"{file}: {place}: {cause}", inner)
    {
    }
}
