namespace SwanOrchard.Import.Model;

/// <summary>An import that cannot be done. The message is one line in English and names the file or option and the cause.</summary>
public sealed class ImportException : Exception
{
    public ImportException(string what, string cause, Exception? inner = null)
        : base($"{what}: {cause}".ReplaceLineEndings(" "), inner)
    {
    }
}
