namespace SwanOrchard.Core.Content;

/// <summary>A published text page in one language.</summary>
public sealed record PageItem : ReaderItem
{
    public override string ContentType => ContentTypeNames.Page;
}
