namespace SwanOrchard.Core.Pages;

/// <summary>The page to search on. Its words stand nowhere but on it.</summary>
public sealed record SearchView
{
    public required string Title { get; init; }

    /// <summary>The script that searches.</summary>
    public required string Script { get; init; }

    /// <summary>What the page has beside the stylesheet of all pages.</summary>
    public required string Stylesheet { get; init; }

    /// <summary>The language's home page, below which the index stands.</summary>
    public required string HomeUrl { get; init; }

    /// <summary>Where the host answers a search without the script; null for a copy, which is but files.</summary>
    public string? AnswerUrl { get; init; }

    /// <summary>What to say where no script runs; null if the host answers.</summary>
    public string? WithoutScript { get; init; }

    /// <summary>What was asked for; empty before.</summary>
    public string Query { get; init; } = "";

    public IReadOnlyList<SearchChoice> Years { get; init; } = [];

    public IReadOnlyList<SearchChoice> Countries { get; init; } = [];

    public IReadOnlyList<SearchChoice> Organizations { get; init; } = [];

    /// <summary>How many results there are, in words; null before anything was asked for.</summary>
    public string? Found { get; init; }

    public IReadOnlyList<SearchResult> Results { get; init; } = [];

    /// <summary>The number of the next page of results; null where there is none.</summary>
    public int? NextPage { get; init; }

    /// <summary>Another spelling to search for; null where there is nothing to suggest.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The site's other languages.</summary>
    public IReadOnlyList<SearchLanguage> Others { get; init; } = [];

    /// <summary>All years that have news, the newest first.</summary>
    public IReadOnlyList<NavigationLink> Archive { get; init; } = [];
}

/// <summary>A choice of a filter.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsSelected">Whether it was chosen.</param>
public sealed record SearchChoice(string Value, string Text, bool IsSelected = false);

/// <summary>One result.</summary>
/// <param name="Title">The title.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Lead">The lead in pieces.</param>
/// <param name="Published">The day; null for what has none.</param>
/// <param name="Country">The country's name; null for none.</param>
public sealed record SearchResult(string Title, string Url, IReadOnlyList<SearchPiece> Lead, DateView? Published, string? Country);

/// <summary>A piece of a lead.</summary>
/// <param name="Text">The piece.</param>
/// <param name="IsMarked">Whether it is one of the words that were looked for.</param>
public sealed record SearchPiece(string Text, bool IsMarked);

/// <summary>The same search in another language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Direction">Its direction.</param>
/// <param name="Name">Its name in itself.</param>
/// <param name="HomeUrl">Its home page, below which its index stands.</param>
/// <param name="AnswerUrl">Where the host answers without the script; null for a copy.</param>
/// <param name="Found">How many results there are; null where nothing was asked for, or there are none.</param>
public sealed record SearchLanguage(string Language, string Direction, string Name, string HomeUrl, string? AnswerUrl, int? Found = null);
