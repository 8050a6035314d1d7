namespace SwanOrchard.Core.Content;

/// <summary>A published article in one language.</summary>
public sealed record ArticleItem : ReaderItem
{
    public ArticleData Data { get; init; } = new();

    public override string ContentType => ContentTypeNames.Article;

    public override string? CountryCode => Data.CountryCode;
}
