namespace SwanOrchard.Core.Content;

/// <summary>A published article in one language.</summary>
public sealed record ArticleItem : ReaderItem
{
    /// <summary>The stored properties of the article.</summary>
    public ArticleData Data { get; init; } = new();

    public override string ContentType => ContentTypeNames.Article;

    public override string? CountryCode => Data.CountryCode;
}
