using System.Text.Json.Serialization;

namespace SwanOrchard.Core.Content;

/// <summary>The role of an organization in the network.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OrganizationRole>))]
public enum OrganizationRole
{
    Secretariat,
    Member,
    Representative,
    Partner,
}
