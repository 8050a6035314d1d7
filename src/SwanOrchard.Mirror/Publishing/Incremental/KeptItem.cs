using SwanOrchard.Core.Content;
using SwanOrchard.Mirror.Content;

namespace SwanOrchard.Mirror.Publishing.Incremental;

/// <summary>An item without its body, which is read from the recipe when it is needed.</summary>
internal sealed record KeptItem
{
    public required string Place { get; init; }

    public required long Offset { get; init; }

    public required int Length { get; init; }

    public required UInt128 Hash { get; init; }

    public required string Id { get; init; }

    public required string Set { get; init; }

    public required string Language { get; init; }

    public required string Path { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<string> FormerPaths { get; init; } = [];

    public IReadOnlyList<string> FormerQueries { get; init; } = [];

    public string? OriginalLanguage { get; init; }

    public DateTime? ModifiedUtc { get; init; }

    /// <summary>Set for articles.</summary>
    public ArticleData? Article { get; init; }

    /// <summary>Set for organizations.</summary>
    public OrganizationData? Organization { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];

    public static KeptItem Of(RecipeItem found) => new()
    {
        Place = found.Place,
        Offset = found.Source.Offset,
        Length = found.Source.Length,
        Hash = found.Source.Hash,
        Id = found.Item.Id,
        Set = found.Item.Set,
        Language = found.Item.Language,
        Path = found.Item.Path,
        Title = found.Item.Title,
        FormerPaths = found.Item.FormerPaths,
        FormerQueries = found.Item.FormerQueries,
        OriginalLanguage = found.Item.OriginalLanguage,
        ModifiedUtc = found.Item.ModifiedUtc,
        Article = (found.Item as ArticleItem)?.Data,
        Organization = (found.Item as OrganizationItem)?.Data,
        Warnings = found.Warnings,
    };

    /// <summary>The item as if it had been read.</summary>
    /// <param name="file">The recipe file that holds it.</param>
    public RecipeItem ToItem(string file)
    {
        var source = new ItemSource(Offset, Length, Hash);
        ReaderItem item = Article is not null
            ? new ArticleItem { Id = Id, Set = Set, Language = Language, Path = Path, Title = Title, Data = Article }
            : Organization is not null
            ? new OrganizationItem { Id = Id, Set = Set, Language = Language, Path = Path, Title = Title, Data = Organization }
            : new PageItem { Id = Id, Set = Set, Language = Language, Path = Path, Title = Title };
        return new(file, Place, item with
        {
            FormerPaths = FormerPaths,
            FormerQueries = FormerQueries,
            OriginalLanguage = OriginalLanguage,
            ModifiedUtc = ModifiedUtc,
            ReadHtml = new ItemBody(file, source).Read,
        })
        {
            Source = source,
            Warnings = Warnings,
        };
    }
}
