using System.Globalization;
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

    /// <summary>What of a text the index holds: whole characters as people see them, no half of an emoji.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= MaxLength)
        {
            return text;
        }

        var end = 0;
        for (var next = 0; next <= MaxLength; next += StringInfo.GetNextTextElementLength(text, next))
        {
            end = next;
        }

        // One that is longer than all that fits is a heap of marks on one letter.
        return end > 0 ? text[..end] : text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
    }
}
