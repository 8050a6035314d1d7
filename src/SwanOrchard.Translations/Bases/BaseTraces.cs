using SwanOrchard.Core.Translations;
using SwanOrchard.Newsroom.Consent;
using SwanOrchard.Newsroom.Content;
using YesSql;

namespace SwanOrchard.Translations.Bases;

/// <summary>
/// Deletes base texts that mention a person whose consent is withdrawn. The desk then still says which fields changed, and no longer what
/// they said.
/// </summary>
public sealed class BaseTraces : IContactTraces
{
    private readonly BaseTexts _texts;

    public BaseTraces(BaseTexts texts) => _texts = texts;

    /// <inheritdoc/>
    public async Task<bool> RemoveAsync(ContactKey person)
    {
        var mentions = new PersonMentions(person);
        var isKept = false;
        await foreach (var text in _texts.AllAsync())
        {
            if (mentions.AreIn(Plain(text)))
            {
                _texts.Delete(text);
                isKept = true;
            }
        }

        return isKept;
    }

    /// <inheritdoc/>
    public IEnumerable<string> Tables(IConfiguration names) => [names.DocumentTable(BaseText.Collection)];

    /// <summary>The words of a base text, one line a field, without its tags: a name may be partly in bold.</summary>
    internal static string Plain(BaseText text) =>
        string.Join('\n', TextSnapshot.Unpack(text.Packed).Texts.Select(field => ReadText.Words(field.Kind, field.Text)));
}
