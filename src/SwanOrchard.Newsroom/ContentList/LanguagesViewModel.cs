namespace SwanOrchard.Newsroom.ContentList;

/// <summary>The languages of one set, to be shown in a row.</summary>
public class LanguagesViewModel
{
    /// <summary>The localization set.</summary>
    public string Set { get; set; } = "";

    /// <summary>The language of the row itself; null where the row is about the whole set.</summary>
    public string? Current { get; set; }
}
