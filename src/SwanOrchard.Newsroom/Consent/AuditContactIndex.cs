using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>Finds the audit trail events whose copies of items hold a person.</summary>
public sealed class AuditContactIndex : MapIndex
{
    /// <summary>See <see cref="ContactIndex.Email"/>.</summary>
    public string Email { get; set; } = "";

    /// <summary>See <see cref="ContactIndex.Name"/>.</summary>
    public string Name { get; set; } = "";
}
