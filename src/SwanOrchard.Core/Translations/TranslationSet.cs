using System.Text.Json.Serialization;

namespace SwanOrchard.Core.Translations;

/// <summary>
/// A localization set as the translation desk keeps it: the hashes of what its original says to readers, and what each language was made
/// from. No date is ever compared.
/// </summary>
/// <remarks>
/// The methods tell it what has happened to an item; each gives the moment (UTC), which is only shown. Whoever calls one stores the set
/// afterwards, with the item.
/// </remarks>
public sealed class TranslationSet
{
    /// <summary>The number of the document.</summary>
    public long Id { get; set; }

    /// <summary>The id of the localization set.</summary>
    public string LocalizationSet { get; set; } = "";

    /// <summary>The content type of its items.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>The title of the original, or of a translation where there is no original.</summary>
    public string Title { get; set; } = "";

    /// <summary>The language of the original.</summary>
    public string OriginalCulture { get; set; } = "";

    /// <summary>The languages of the site when this was last looked at; what is kept of others comes back with them.</summary>
    public IList<string> Cultures { get; set; } = [];

    /// <summary>The hash of each text of the published original, by field; null while readers see no original.</summary>
    public Dictionary<string, string>? Hashes { get; set; }

    /// <summary>Stands for all these texts together; see <see cref="TextSnapshot.Hash"/>.</summary>
    public string? Text { get; set; }

    /// <summary>When readers first saw the original as it reads now (UTC).</summary>
    public DateTime? ChangedUtc { get; set; }

    /// <summary>What is known of each language, by its name in lower case.</summary>
    public SortedDictionary<string, SetLanguage> Languages { get; set; } = [];

    /// <summary>The languages of the site that the set is, or may be, translated into.</summary>
    [JsonIgnore]
    public IEnumerable<string> Targets => Cultures.Where(culture => !IsOriginal(culture));

    /// <summary>Whether a language is that of the original.</summary>
    public bool IsOriginal(string culture) => string.Equals(culture, OriginalCulture, StringComparison.OrdinalIgnoreCase);

    /// <summary>What is known of a language.</summary>
    public SetLanguage Of(string culture)
    {
        var key = culture.ToLowerInvariant();
        if (!Languages.TryGetValue(key, out var language))
        {
            Languages[key] = language = new();
        }

        return language;
    }

    /// <summary>How a language stands to the original.</summary>
    public TranslationState StateOf(string culture)
    {
        var language = Languages.GetValueOrDefault(culture.ToLowerInvariant()) ?? new();
        return language switch
        {
            { Published: true, Base: null } => TranslationState.Unknown,
            { Published: true } => IsBehind(language) ? TranslationState.Outdated : TranslationState.Current,
            { Draft: true, InReview: true } => TranslationState.InReview,
            { Draft: true } => TranslationState.Draft,
            { NotWanted: true } => TranslationState.NotWanted,
            _ => TranslationState.Missing,
        };
    }

    /// <summary>The fields of the original whose texts read otherwise now than when a translation was made or last confirmed.</summary>
    /// <returns>Those that changed, were added or were emptied; none if nobody knows, or readers see no original.</returns>
    public IReadOnlyList<string> ChangedFields(string culture) =>
        Languages.GetValueOrDefault(culture.ToLowerInvariant())?.Base is { } known && Hashes is { } now
            ? [.. now.Keys.Union(known.Keys).Where(field => now.GetValueOrDefault(field) != known.GetValueOrDefault(field))]
            : [];

    /// <summary>A version was published.</summary>
    /// <param name="culture">Its language.</param>
    /// <param name="contentItemId">The id of the item.</param>
    /// <param name="text">What it says; only that of the original counts.</param>
    /// <param name="utc">Now.</param>
    /// <param name="touchesNothing">
    /// The change of the original does not touch its translations: those that were in step before stay so.
    /// </param>
    public void Publish(string culture, string contentItemId, TextSnapshot text, DateTime utc, bool touchesNothing = false)
    {
        var language = Of(culture);
        (language.ContentItemId, language.Published, language.Draft) = (contentItemId, true, false);
        (language.InReview, language.NotWanted) = (false, false);
        if (IsOriginal(culture))
        {
            var kept = touchesNothing && Hashes is not null
                ? Languages.Values.Where(other => other.Base is not null && !IsBehind(other)).ToArray()
                : [];
            if (Text != text.Hash)
            {
                (Hashes, Text, ChangedUtc) = (text.Hashes.ToDictionary(), text.Hash, utc);
            }

            foreach (var other in kept)
            {
                (other.Base, other.BaseText) = (Hashes, Text);
            }
        }

        Settle(utc);
    }

    /// <summary>A draft was stored.</summary>
    public void SaveDraft(string culture, string contentItemId, DateTime utc, bool? inReview = null)
    {
        var language = Of(culture);
        (language.ContentItemId, language.Draft, language.NotWanted) = (contentItemId, true, false);
        language.InReview = inReview ?? language.InReview;
        Settle(utc);
    }

    /// <summary>Readers no longer see a language; it is a draft again.</summary>
    public void Unpublish(string culture, DateTime utc)
    {
        var language = Of(culture);
        (language.Published, language.Draft) = (false, true);
        if (IsOriginal(culture))
        {
            (Hashes, Text, ChangedUtc) = (null, null, null);
        }

        Settle(utc);
    }

    /// <summary>The draft of a published version was discarded.</summary>
    public void Discard(string culture, DateTime utc)
    {
        var language = Of(culture);
        (language.Draft, language.InReview) = (false, false);

        // What readers see was confirmed before a machine made the draft.
        language.MachineMade &= language.ConfirmedUtc is null;
        Settle(utc);
    }

    /// <summary>The item of a language was deleted. Whether the language is wanted, nobody has said anew.</summary>
    public void Remove(string culture, DateTime utc)
    {
        Languages.Remove(culture.ToLowerInvariant());
        if (IsOriginal(culture))
        {
            (Hashes, Text, ChangedUtc) = (null, null, null);
        }

        Settle(utc);
    }

    /// <summary>A translation was begun as a copy of the original.</summary>
    /// <param name="culture">Its language.</param>
    /// <param name="copied">What the original said in the version that was copied, perhaps a draft.</param>
    /// <param name="utc">Now.</param>
    public void Begin(string culture, TextSnapshot copied, DateTime utc)
    {
        var language = Of(culture);
        (language.Base, language.BaseText, language.ConfirmedUtc) = (copied.Hashes.ToDictionary(), copied.Hash, utc);
        language.NotWanted = false;
        Settle(utc);
    }

    /// <summary>A translation was begun that was made outside, from an earlier text of the original than readers see now.</summary>
    /// <param name="culture">Its language.</param>
    /// <param name="changed">The fields that said something else; empty if nobody can tell which.</param>
    /// <param name="utc">Now.</param>
    public void BeginBehind(string culture, IReadOnlyCollection<string> changed, DateTime utc)
    {
        var language = Of(culture);
        language.Base = (Hashes ?? []).ToDictionary(
            hash => hash.Key, hash => changed.Count == 0 || changed.Contains(hash.Key) ? "" : hash.Value);
        (language.BaseText, language.ConfirmedUtc) = (null, null);
        Settle(utc);
    }

    /// <summary>A machine made the draft of a translation. It is marked until a person confirms it.</summary>
    public void MarkMachineMade(string culture)
    {
        var language = Of(culture);
        language.MachineMade = true;
        if (!language.Published)
        {
            language.ConfirmedUtc = null;
        }
    }

    /// <summary>A person says that a translation is in step with the original as readers see it now.</summary>
    /// <returns>Whether it could be said: readers see an original, and there is a translation.</returns>
    public bool Confirm(string culture, DateTime utc)
    {
        if (IsOriginal(culture) || Hashes is null || Of(culture) is not { ContentItemId: not null } language)
        {
            return false;
        }

        (language.Base, language.BaseText, language.ConfirmedUtc) = (new(Hashes), Text, utc);
        language.MachineMade = false;
        Settle(utc);
        return true;
    }

    /// <summary>A person says whether the set is to be translated into a language.</summary>
    /// <returns>Whether it could be said: there is no translation yet.</returns>
    public bool Want(string culture, bool isWanted, DateTime utc)
    {
        if (IsOriginal(culture) || Of(culture) is not { ContentItemId: null } language)
        {
            return false;
        }

        language.NotWanted = !isWanted;
        Settle(utc);
        return true;
    }

    /// <summary>Another language is the original from now on.</summary>
    /// <remarks>
    /// Translations that were in step with the former original are in step with the new one if that was in step itself. Of others nobody
    /// knows which text they were made from.
    /// </remarks>
    /// <param name="culture">The language; it must have an item.</param>
    /// <param name="published">What readers see of it; null for a draft.</param>
    /// <param name="utc">Now.</param>
    /// <returns>Whether that changed anything.</returns>
    public bool ChangeOriginal(string culture, TextSnapshot? published, DateTime utc)
    {
        if (IsOriginal(culture) || Of(culture) is not { ContentItemId: not null } original)
        {
            return false;
        }

        var inStep = published is not null && StateOf(culture) == TranslationState.Current
            ? Languages.Where(other => IsOriginal(other.Key) || StateOf(other.Key) == TranslationState.Current)
                .Select(other => other.Value)
                .ToHashSet()
            : [];
        OriginalCulture = culture;
        (Hashes, Text, ChangedUtc) = (published?.Hashes.ToDictionary(), published?.Hash, published is null ? null : utc);
        foreach (var other in Languages.Values)
        {
            var isKnown = other != original && inStep.Contains(other);
            (other.Base, other.BaseText) = (isKnown ? new(Hashes!) : null, isKnown ? Text : null);
            other.ConfirmedUtc = isKnown ? utc : null;
        }

        original.MachineMade = false;
        Settle(utc);
        return true;
    }

    /// <summary>Works the states out anew; those that changed have their new state since now.</summary>
    public void Settle(DateTime utc)
    {
        foreach (var culture in Cultures.Concat(Languages.Keys).Distinct(StringComparer.OrdinalIgnoreCase).ToArray())
        {
            var language = Of(culture);
            var state = StateOf(culture);
            if (language.SinceUtc is null || language.State != state)
            {
                (language.State, language.SinceUtc) = (state, state == TranslationState.Outdated ? ChangedUtc ?? utc : utc);
            }
        }
    }

    private bool IsBehind(SetLanguage language) =>
        Hashes is { } now && language.Base is { } known && !(now.Count == known.Count && now.All(hash =>
            known.GetValueOrDefault(hash.Key) == hash.Value));
}
