namespace SwanOrchard.Newsroom.ArchiveImport;

/// <summary>A line about an item or image of an archive.</summary>
public sealed class ArchiveLine
{
    public string Title { get; set; } = "";

    /// <summary>In English, to be translated; <c>{0}</c> stands for the first argument.</summary>
    public string Text { get; set; } = "";

    public IList<string> Arguments { get; set; } = [];
}
