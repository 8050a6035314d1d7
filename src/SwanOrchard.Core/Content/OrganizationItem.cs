namespace SwanOrchard.Core.Content;

/// <summary>A published organization in one language; the title is its name.</summary>
public sealed record OrganizationItem : ReaderItem
{
    public OrganizationData Data { get; init; } = new();

    public override string ContentType => ContentTypeNames.Organization;

    public override string? CountryCode => Data.CountryCode;
}
