namespace SwanOrchard.Core.Search;

/// <summary>Where the files of one language's index are kept. Names have no extension.</summary>
public interface ISearchFiles
{
    /// <summary>Keeps a file. The map comes last: who reads it finds all that it names.</summary>
    void Write(string name, byte[] bytes);

    /// <summary>A file, or null where there is none of this name.</summary>
    byte[]? Read(string name);
}
