using SwanOrchard.Core.Translations;

namespace SwanOrchard.Translations.Desk;

/// <summary>Which sets the desk lists, as its address says it. What it does not know is left out.</summary>
public sealed class DeskFilter
{
    /// <summary>The rows of a page.</summary>
    public const int PageSize = 50;

    /// <summary>A content type; null for all.</summary>
    public string? Type { get; set; }

    /// <summary>A state; null for all.</summary>
    public TranslationState? State { get; set; }

    /// <summary>A language that is translated into; null for all.</summary>
    public string? Language { get; set; }

    /// <summary>Only what has been in its state for so many days; null for all.</summary>
    public int? Days { get; set; }

    /// <summary>Words of the title; null for all.</summary>
    public string? Text { get; set; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; set; } = 1;

    /// <summary>What a link to another page, or a form, carries on.</summary>
    public Dictionary<string, string?> Values(int? page = null) => new()
    {
        [nameof(Type)] = Type,
        [nameof(State)] = State?.ToString(),
        [nameof(Language)] = Language,
        [nameof(Days)] = Days?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        [nameof(Text)] = Text,
        [nameof(Page)] = (page ?? Page).ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
