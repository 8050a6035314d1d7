using System.Text.Json.Serialization;

namespace SwanOrchard.Core.Content;

/// <summary>What an organization is to the network.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OrganizationRole>))]
public enum OrganizationRole
{
    Secretariat,
    Member,
    Representative,
    Partner,
}
