using System.Net;
using SwanOrchard.Import.Media;
using SwanOrchard.Import.Model;

namespace SwanOrchard.Import;

/// <summary>What to import, and how.</summary>
public sealed record ImportOptions
{
    /// <summary>A file, a folder of files, or a zip.</summary>
    public required string Source { get; init; }

    public required SourceKind From { get; init; }

    /// <summary>The folder to write to.</summary>
    public required string Output { get; init; }

    /// <summary>A folder with the old site's files; null for none.</summary>
    public string? Media { get; init; }

    /// <summary>Scheme, host and port of the old site, to fetch images from; null to fetch none.</summary>
    public Uri? Fetch { get; init; }

    /// <summary>The mapping file; null for none. A dry run completes it, or writes it where there is none.</summary>
    public string? Map { get; init; }

    /// <summary>The language of items that name none; null for what the source says.</summary>
    public string? Language { get; init; }

    /// <summary>The URL that the old site stood at, where the source does not say it.</summary>
    public string? SiteUrl { get; init; }

    /// <summary>Whether the names of authors come along.</summary>
    public bool WithAuthors { get; init; }

    /// <summary>Whether nothing but the report and the mapping file is written.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Which addresses may be asked for images.</summary>
    public Func<IPAddress, bool> IsAllowed { get; init; } = PublicAddress.Is;
}
