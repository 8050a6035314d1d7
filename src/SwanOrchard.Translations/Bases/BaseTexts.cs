using SwanOrchard.Core.Translations;
using YesSql;
using YesSql.Services;

namespace SwanOrchard.Translations.Bases;

/// <summary>Keeps what translators saw, once for each text, and lets go of what no translation refers to.</summary>
public sealed class BaseTexts
{
    private const int BatchSize = 200;

    private readonly ISession _session;

    public BaseTexts(ISession session) => _session = session;

    /// <summary>A text that is kept; null if it is gone, as when a person it named withdrew consent.</summary>
    /// <param name="set">The localization set.</param>
    /// <param name="hash">See <see cref="BaseText.Hash"/>.</param>
    public async Task<TextSnapshot?> FindAsync(string set, string hash) =>
        (await ListAsync(set, [hash])).Select(text => TextSnapshot.Unpack(text.Packed)).FirstOrDefault();

    /// <summary>Keeps a text, with the session.</summary>
    public async Task KeepAsync(string set, TextSnapshot text)
    {
        if (!(await ListAsync(set, [text.Hash])).Any())
        {
            await _session.SaveAsync(
                new BaseText { LocalizationSet = set, Hash = text.Hash, Packed = text.Pack() }, collection: BaseText.Collection);
        }
    }

    /// <summary>Lets go of texts, with the session.</summary>
    public async Task DropAsync(string set, IReadOnlyCollection<string> hashes)
    {
        foreach (var text in await ListAsync(set, hashes))
        {
            _session.Delete(text, BaseText.Collection);
        }
    }

    /// <summary>All texts, a few in memory at a time.</summary>
    public async IAsyncEnumerable<BaseText> AllAsync()
    {
        for (long last = 0; ;)
        {
            var texts = (await _session
                .Query<BaseText, BaseTextIndex>(index => index.DocumentId > last, collection: BaseText.Collection)
                .OrderBy(index => index.DocumentId)
                .Take(BatchSize)
                .ListAsync()).ToArray();
            foreach (var text in texts)
            {
                yield return text;
            }

            if (texts.Length < BatchSize)
            {
                yield break;
            }

            // What was deleted meanwhile would otherwise be forgotten with the rest.
            await _session.FlushAsync();
            last = texts[^1].Id;
            _session.Detach(texts, BaseText.Collection);
        }
    }

    /// <summary>Deletes a text, with the session.</summary>
    public void Delete(BaseText text) => _session.Delete(text, BaseText.Collection);

    private Task<IEnumerable<BaseText>> ListAsync(string set, IReadOnlyCollection<string> hashes)
    {
        string[] wanted = [.. hashes];
        return _session.Query<BaseText, BaseTextIndex>(
            index => index.LocalizationSet == set && index.Hash.IsIn(wanted), collection: BaseText.Collection).ListAsync();
    }
}
