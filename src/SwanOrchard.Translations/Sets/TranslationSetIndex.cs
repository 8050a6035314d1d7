using YesSql.Indexes;

namespace SwanOrchard.Translations.Sets;

/// <summary>Finds the document of a localization set.</summary>
public sealed class TranslationSetIndex : MapIndex
{
    /// <summary>The number of the document.</summary>
    public long DocumentId { get; set; }

    /// <summary>The id of the localization set.</summary>
    public string LocalizationSet { get; set; } = "";
}
