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
        var mentions = new PersonMentions(person);
        var isKept = false;
        foreach (var review in await _store.AllAsync())
        {
            ReviewNote[] left = [.. review.Notes.Where(note => !mentions.AreIn(note.Text))];
            if (left.Length < review.Notes.Count)
            {
                isKept = true;
                review.Notes = [.. left];
                await _store.SaveAsync(review);
            }
        }

        return isKept;
    }
}
