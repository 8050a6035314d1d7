using YesSql.Indexes;

namespace SwanOrchard.Translations.Notices;

/// <summary>Finds when a person was told last, and lets nobody be told twice on a day.</summary>
public sealed class TranslationNoticeIndex : MapIndex
{
    /// <summary>The most characters of <see cref="Key"/>: the id of a user, a space and a day.</summary>
    public const int MaxKeyLength = 64;

    /// <summary>The person and the day. The database refuses a second row with the same.</summary>
    public string Key { get; set; } = "";

    /// <summary>See <see cref="TranslationNotice.Utc"/>.</summary>
    public DateTime Utc { get; set; }
}
