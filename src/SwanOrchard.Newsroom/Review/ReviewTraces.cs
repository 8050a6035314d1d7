using SwanOrchard.Core.Html;
using SwanOrchard.Core.Search;
using SwanOrchard.Newsroom.Consent;

namespace SwanOrchard.Newsroom.Review;

/// <summary>Deletes notes that mention a person whose consent is withdrawn.</summary>
public sealed class ReviewTraces : IContactTraces
{
    private readonly ReviewStore _store;

    public ReviewTraces(ReviewStore store) => _store = store;

    /// <inheritdoc/>
    public async Task<bool> RemoveAsync(ContactKey person)
    {
        // A name of one word is somebody else's too; with an email address, that decides.
        var counts = person.Name.Contains(' ', StringComparison.Ordinal) || (person.Email.Length == 0 && person.Name.Length > 0);
        var name = counts ? new NameForms(person.Name) : null;
        var isKept = false;
        foreach (var review in await _store.AllAsync())
        {
            ReviewNote[] left = [.. review.Notes.Where(note => !Mentions(note.Text, person, name))];
            if (left.Length < review.Notes.Count)
            {
                isKept = true;
                review.Notes = [.. left];
                await _store.SaveAsync(review);
            }
        }

        return isKept;
    }

    private static bool Mentions(string note, ContactKey person, NameForms? name)
    {
        var text = FoldedText.Of(note);
        return (person.Email.Length > 0 && text.Contains(person.Email, StringComparison.Ordinal))
            || (name is not null
                && (text.Contains(person.Name, StringComparison.Ordinal) || note.Split('\n').Select(NameForms.StemsOf).Any(name.AreIn)));
    }
}
