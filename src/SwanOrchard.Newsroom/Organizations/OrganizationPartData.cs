using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Organizations;

/// <summary>The part as the core's rules read it.</summary>
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
