namespace SwanOrchard.Newsroom.ContentList;

/// <summary>The languages of one localization set, as shown in a row.</summary>
public class LanguagesViewModel
{
    /// <summary>The localization set.</summary>
    public string Set { get; set; } = "";

    /// <summary>The language of the row's own item; null if the row stands for the whole set.</summary>
    public string? Current { get; set; }
}
