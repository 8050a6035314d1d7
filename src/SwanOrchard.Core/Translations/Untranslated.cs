using System.Text.Json.Nodes;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Core.Translations;

/// <summary>Finds what a translation still says in the words of its original.</summary>
public static class Untranslated
{
    /// <summary>The texts that are translated, by their fields in a form.</summary>
    public static IReadOnlyList<(string Part, string Property)> Texts { get; } =
        [(PartNames.Title, "Title"), (PartNames.Article, nameof(ArticleData.Lead)), (PartNames.HtmlBody, "Html")];

    /// <summary>
    /// The texts that are the same in both. Empty texts do not count; the name of an organization may be the same in all languages.
    /// </summary>
    /// <param name="type">The content type.</param>
    /// <param name="translation">Gives a text of the translation.</param>
    /// <param name="original">The parts of a version of the original.</param>
    public static IReadOnlyList<(string Part, string Property)> Find(
        string type, Func<string, string, string?> translation, JsonObject original) =>
        [.. Texts.Where(text =>
            !(text.Part == PartNames.Title && type == ContentTypeNames.Organization)
            && Said(text.Part, translation(text.Part, text.Property)) is { Length: > 0 } said
            && said.Any(char.IsLetter)
            && said == Said(text.Part, ContentJson.Text(original, text.Part, text.Property)))];

    // Another tag is no translation.
    private static string Said(string part, string? text)
    {
        var kind = part == PartNames.HtmlBody ? TextKind.Html : TextKind.Plain;
        return ReadText.Of(TextKind.Plain, ReadText.Words(kind, ReadText.Of(kind, text)));
    }
}
