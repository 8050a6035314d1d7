namespace SwanOrchard.Core.Languages;

/// <summary>The names of a language in that language.</summary>
/// <param name="Autonym">The form for lists: «Русский».</param>
/// <param name="Language">The name without the script: “中文” for “繁體中文”.</param>
/// <param name="Pattern">The pattern that combines a language, <c>{0}</c>, with a region, <c>{1}</c>.</param>
internal sealed record CldrNames(string Autonym, string Language, string Pattern);
