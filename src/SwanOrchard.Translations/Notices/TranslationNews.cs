using SwanOrchard.Core.Translations;

namespace SwanOrchard.Translations.Notices;

/// <summary>A translation that is to be made or looked at.</summary>
/// <param name="Culture">Its language.</param>
/// <param name="State">Missing or outdated.</param>
/// <param name="Utc">Since when readers see the original as it reads now (UTC).</param>
public sealed record TranslationNews(string Culture, TranslationState State, DateTime Utc);
