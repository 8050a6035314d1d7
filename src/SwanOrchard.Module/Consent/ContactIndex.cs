using YesSql.Indexes;

namespace SwanOrchard.Module.Consent;

/// <summary>Finds the versions of items, past ones too, in which a person is a contact.</summary>
public sealed class ContactIndex : MapIndex
{
    public const int MaxLength = 255;

    public string ContentItemId { get; set; } = "";

    /// <summary>In lower case; empty where there is none.</summary>
    public string Email { get; set; } = "";

    /// <summary>In lower case.</summary>
    public string Name { get; set; } = "";
}
