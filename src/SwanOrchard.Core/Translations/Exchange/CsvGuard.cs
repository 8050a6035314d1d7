using System.Text.RegularExpressions;

namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>
/// Keeps a spreadsheet from reading a text as a formula, or as the line that names an item: such a text has an apostrophe before it.
/// </summary>
internal static partial class CsvGuard
{
    /// <summary>Guards a text.</summary>
    public static string Add(string text) => Unsafe().IsMatch(text) ? $"'{text}" : text;

    /// <summary>Takes the guard off. A text that never had one stays as it is.</summary>
    public static string Remove(string text) => text.StartsWith('\'') && Unsafe().IsMatch(text) ? text[1..] : text;

    // Some programs skip white space before they look for a formula.
    [GeneratedRegex(@"^'*[\s\x00]*[=+\-@#＝＋－＠]", RegexOptions.CultureInvariant)]
    private static partial Regex Unsafe();
}
