using SwanOrchard.Core.Html;
using SwanOrchard.Core.Search;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>Recognizes a person in texts, by what stands there letter by letter and by name in whatever grammatical case.</summary>
public sealed class PersonMentions
{
    private readonly string[] _words;
    private readonly NameForms[] _names;

    /// <summary>Recognizes a person in texts that are deleted when the person's consent is withdrawn.</summary>
    /// <param name="person">The person.</param>
    public PersonMentions(ContactKey person)
    {
        // A name of one word is somebody else's too; with an email address, that decides.
        var counts = person.Name.Contains(' ', StringComparison.Ordinal) || (person.Email.Length == 0 && person.Name.Length > 0);
        _words = [.. new[] { person.Email, counts ? person.Name : "" }.Where(word => word.Length > 0)];
        _names = counts ? [new(person.Name)] : [];
    }

    /// <param name="words">What stands for the person, folded by <see cref="FoldedText"/>.</param>
    /// <param name="names">The names.</param>
    internal PersonMentions(IEnumerable<string> words, IEnumerable<string> names)
    {
        _words = [.. words];
        _names = [.. names.Select(name => new NameForms(name))];
    }

    /// <summary>Whether a text mentions the person.</summary>
    public bool AreIn(string text) => AreIn(FoldedText.Of(text), StemsOf(text));

    /// <summary>The stems of the words of each line of a text.</summary>
    internal static IReadOnlyList<string>[] StemsOf(string text) => [.. text.Split('\n').Select(NameForms.StemsOf)];

    /// <summary>Whether a text mentions the person, for a text in which many are looked for.</summary>
    /// <param name="folded">The text, folded.</param>
    /// <param name="lines">Its stems, by <see cref="StemsOf"/>.</param>
    internal bool AreIn(string folded, IReadOnlyList<string>[] lines) =>
        Array.Exists(_words, word => folded.Contains(word, StringComparison.Ordinal))
        || Array.Exists(_names, name => Array.Exists(lines, name.AreIn));
}
