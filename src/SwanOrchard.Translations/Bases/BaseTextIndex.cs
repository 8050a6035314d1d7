using YesSql.Indexes;

namespace SwanOrchard.Translations.Bases;

/// <summary>Finds the base texts of a set.</summary>
public sealed class BaseTextIndex : MapIndex
{
    /// <summary>The number of the document.</summary>
    public long DocumentId { get; set; }

    /// <summary>The id of the localization set.</summary>
    public string LocalizationSet { get; set; } = "";

    /// <summary>See <see cref="BaseText.Hash"/>.</summary>
    public string Hash { get; set; } = "";
}
