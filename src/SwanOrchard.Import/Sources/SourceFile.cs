namespace SwanOrchard.Import.Sources;

/// <summary>One file of a source.</summary>
/// <param name="Name">What it is called in messages: its path inside the source.</param>
/// <param name="Length">Its bytes.</param>
/// <param name="Open">Opens it, as often as one likes.</param>
public sealed record SourceFile(string Name, long Length, Func<Stream> Open)
{
    /// <summary>The ending of its name in lower case, with the dot.</summary>
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();
}
