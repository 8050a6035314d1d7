using YesSql.Indexes;

namespace SwanOrchard.Translations.Sets;

/// <summary>One row for each localization set and each language of the site that it is, or may be, translated into.</summary>
public sealed class TranslationIndex : MapIndex
{
    /// <summary>The number of the document.</summary>
    public long DocumentId { get; set; }

    /// <summary>The most UTF-16 code units of <see cref="Title"/>.</summary>
    public const int MaxTitleLength = 255;

    /// <summary>The content type.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>The title of the original, folded for searching.</summary>
    public string Title { get; set; } = "";

    /// <summary>The language, in lower case.</summary>
    public string Culture { get; set; } = "";

    /// <summary>A <see cref="Core.Translations.TranslationState"/>, as a number.</summary>
    public int State { get; set; }

    /// <summary>What is most urgent has the lowest; see <see cref="Urgency"/>.</summary>
    public int Urgency { get; set; }

    /// <summary>Since when its state is what it is (UTC).</summary>
    public DateTime SinceUtc { get; set; }

    /// <summary>Whether this is the most urgent row of its set: a list of sets in any state has these rows.</summary>
    public bool IsMostUrgent { get; set; }

    /// <summary>Whether this is the first row of its set in this state: a list of sets in one state has these rows.</summary>
    public bool IsFirstOfState { get; set; }

    /// <summary>Whether readers see a translation that a machine made and nobody has confirmed.</summary>
    public bool MachineMade { get; set; }
}
