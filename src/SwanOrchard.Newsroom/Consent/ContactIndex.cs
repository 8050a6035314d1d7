using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>Finds the versions of items, past ones too, in which a person is a contact.</summary>
public sealed class ContactIndex : MapIndex
{
    public const int MaxLength = 255;

    public string ContentItemId { get; set; } = "";

    /// <summary>See <see cref="ContactKey"/>; empty where there is none.</summary>
    public string Email { get; set; } = "";

    /// <summary>See <see cref="ContactKey"/>.</summary>
    public string Name { get; set; } = "";

    /// <summary>What of a text the index holds.</summary>
    public static string Cut(string text) => text.Length <= MaxLength ? text : text[..MaxLength];
}
