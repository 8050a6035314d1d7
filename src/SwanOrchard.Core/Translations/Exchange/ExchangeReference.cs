namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>
/// Names, in a file that leaves the site, which item is translated and what it said, so that a change in the meantime is noticed.
/// </summary>
/// <param name="ContentType">The content type.</param>
/// <param name="Set">The id of the localization set.</param>
/// <param name="Original">What the original said; see <see cref="TextSnapshot.Hash"/>.</param>
/// <param name="Translation">What the newest version of the translation said; null if there was none.</param>
public sealed record ExchangeReference(string ContentType, string Set, string Original, string? Translation)
{
    private const string None = "new";

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static ExchangeReference? Parse(string? text) =>
        text?.Trim().Split('/') is [{ Length: > 0 } type, { Length: > 0 } set, { Length: > 0 } original, { Length: > 0 } translation]
            ? new(type, set, original, translation == None ? null : translation)
            : null;

    /// <summary>The type, the set and both hashes, with slashes between them.</summary>
    public override string ToString() => $"{ContentType}/{Set}/{Original}/{Translation ?? None}";
}
