using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Content;

/// <summary>The organizations that an article or its draft names. An organization has a row that names itself.</summary>
public sealed class NamedOrganizationIndex : MapIndex
{
    /// <summary>The organization's localization set.</summary>
    public string Organization { get; set; } = "";
}
