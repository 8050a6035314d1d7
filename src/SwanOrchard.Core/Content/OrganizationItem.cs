namespace SwanOrchard.Core.Content;

/// <summary>A published organization in one language; its title is the name of the organization.</summary>
public sealed record OrganizationItem : ReaderItem
{
    /// <summary>The stored properties of the organization.</summary>
    public OrganizationData Data { get; init; } = new();

    public override string ContentType => ContentTypeNames.Organization;

    public override string? CountryCode => Data.CountryCode;
}
