namespace SwanOrchard.Translations.Notices;

/// <summary>That a person is, or was, told on a day how translations stand. It is stored before anything is sent.</summary>
public sealed class TranslationNotice
{
    /// <summary>The number of the document.</summary>
    public long Id { get; set; }

    /// <summary>The id of the person.</summary>
    public string UserId { get; set; } = "";

    /// <summary>The day in the site's time zone, as <c>2026-05-01</c>.</summary>
    public string Day { get; set; } = "";

    /// <summary>The moment (UTC): the next notice is about what comes after it.</summary>
    public DateTime Utc { get; set; }
}
