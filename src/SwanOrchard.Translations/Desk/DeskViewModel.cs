namespace SwanOrchard.Translations.Desk;

/// <summary>A page of the desk.</summary>
public sealed class DeskViewModel
{
    /// <summary>Which sets.</summary>
    public required DeskFilter Filter { get; init; }

    /// <summary>The languages of the site, in its order.</summary>
    public required IReadOnlyList<string> Cultures { get; init; }

    /// <summary>The names of the content types that can be chosen, by type.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Types { get; init; }

    /// <summary>How much is translated into each language.</summary>
    public required IReadOnlyList<Coverage> Coverage { get; init; }

    /// <summary>The sets.</summary>
    public required IReadOnlyList<DeskRow> Rows { get; init; }

    /// <summary>Whether there is a page after this.</summary>
    public required bool HasMore { get; init; }

    /// <summary>How much of the sets has been looked at, in per cent, while that goes on.</summary>
    public required int? Progress { get; init; }
}
