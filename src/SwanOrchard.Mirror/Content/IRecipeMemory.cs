namespace SwanOrchard.Mirror.Content;

/// <summary>Remembers what was read of recipe files, so that an unchanged file need not be read again. Thread-safe.</summary>
public interface IRecipeMemory
{
    /// <summary>What a file holds, as it is now.</summary>
    /// <exception cref="ContentException">The file cannot be read, or something in it has the wrong shape.</exception>
    RecipeParts Read(string file);

    /// <summary>Called once the content as a whole is known to be good.</summary>
    /// <param name="files">All files that belong to it.</param>
    void KeepOnly(IReadOnlyCollection<string> files);
}
