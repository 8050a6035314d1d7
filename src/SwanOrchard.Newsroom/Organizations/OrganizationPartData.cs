using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Organizations;

/// <summary>Converts the part to the record that Core's rules read.</summary>
internal static class OrganizationPartData
{
    public static OrganizationData ToData(this OrganizationPart part) => new()
    {
        ShortName = part.ShortName,
        City = part.City,
        Role = part.Role,
        CountryCode = part.CountryCode,
        Website = part.Website,
        Contacts = [.. part.Contacts ?? []],
        Profiles = [.. part.Profiles ?? []],
        Logo = part.Logo,
    };
}
