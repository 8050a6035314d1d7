namespace SwanOrchard.Core.Translations;

/// <summary>One text of an item that is translated.</summary>
/// <param name="Field">
/// Its place in the item, such as <c>ArticlePart.Image.AltText</c>: the same in all languages and in all versions, so that it can name the
/// text in a file that leaves the site.
/// </param>
/// <param name="Kind">How it is stored.</param>
/// <param name="Stored">The text as it is stored.</param>
public sealed record TranslatableText(string Field, TextKind Kind, string Stored)
{
    /// <summary>The text as its readers read it; see <see cref="ReadText"/>.</summary>
    public string Read { get; } = ReadText.Of(Kind, Stored);
}
