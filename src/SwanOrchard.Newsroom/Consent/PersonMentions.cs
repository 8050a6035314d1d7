using SwanOrchard.Core.Html;
using SwanOrchard.Core.Search;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>Recognizes a person in texts that are deleted when the person's consent is withdrawn.</summary>
public sealed class PersonMentions
{
    private readonly ContactKey _person;
    private readonly NameForms? _name;

    /// <param name="person">The person.</param>
    public PersonMentions(ContactKey person)
    {
        _person = person;

        // A name of one word is somebody else's too; with an email address, that decides.
        var counts = person.Name.Contains(' ', StringComparison.Ordinal) || (person.Email.Length == 0 && person.Name.Length > 0);
        _name = counts ? new(person.Name) : null;
    }

    /// <summary>Whether a text mentions the person by email address, or by name in whatever grammatical case.</summary>
    public bool AreIn(string text)
    {
        var folded = FoldedText.Of(text);
        return (_person.Email.Length > 0 && folded.Contains(_person.Email, StringComparison.Ordinal))
            || (_name is not null
                && (folded.Contains(_person.Name, StringComparison.Ordinal)
                    || text.Split('\n').Select(NameForms.StemsOf).Any(_name.AreIn)));
    }
}
