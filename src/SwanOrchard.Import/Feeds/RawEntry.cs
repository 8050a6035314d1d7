using SwanOrchard.Import.Model;

namespace SwanOrchard.Import.Feeds;

/// <summary>An entry of a feed of any format, as it is written there.</summary>
internal sealed record RawEntry
{
    public string Title { get; init; } = "";

    public string Guid { get; init; } = "";

    /// <summary>Whether the feed says that the id is no URL.</summary>
    public bool IsGuidOpaque { get; init; }

    public string Link { get; init; } = "";

    public string? Base { get; init; }

    public string Published { get; init; } = "";

    public string Updated { get; init; } = "";

    public string Author { get; init; } = "";

    public string? Language { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>The whole text; null where there is a teaser alone.</summary>
    public string? Content { get; init; }

    public string Summary { get; init; } = "";

    /// <summary>Whether the teaser is a text of its own, as in Atom and JSON Feed; in RSS it is mostly cut from the whole.</summary>
    public bool IsSummaryWritten { get; init; }

    public string? Image { get; init; }

    public IReadOnlyList<Message> Notes { get; init; } = [];
}
