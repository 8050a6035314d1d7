using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Content;

/// <summary>The organizations an article names, its draft's too; an organization has a row that names itself.</summary>
public sealed class NamedOrganizationIndex : MapIndex
{
    /// <summary>The organization's localization set.</summary>
    public string Organization { get; set; } = "";
}
