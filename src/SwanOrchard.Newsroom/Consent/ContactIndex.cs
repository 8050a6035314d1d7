using System.Globalization;
using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>Finds the versions of items, including past ones, in which a person is a contact.</summary>
public sealed class ContactIndex : MapIndex
{
    /// <summary>The maximum length of an email address or name in the index, in UTF-16 code units.</summary>
    public const int MaxLength = 255;

    /// <summary>The id of the content item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>See <see cref="ContactKey"/>; empty for none.</summary>
    public string Email { get; set; } = "";

    /// <summary>See <see cref="ContactKey"/>.</summary>
    public string Name { get; set; } = "";

    /// <summary>Shortens a text to what the index holds, in whole characters as people see them, never half an emoji.</summary>
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

        // A single character that is longer than all that fits is a letter with a heap of combining marks.
        return end > 0 ? text[..end] : text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
    }
}
