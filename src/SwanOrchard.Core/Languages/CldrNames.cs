namespace SwanOrchard.Core.Languages;

/// <summary>How a language names itself.</summary>
/// <param name="Autonym">As it stands alone in a list: «Русский».</param>
/// <param name="Language">Without its script: “中文” for “繁體中文”.</param>
/// <param name="Pattern">How a region, <c>{1}</c>, is put to a language, <c>{0}</c>.</param>
internal sealed record CldrNames(string Autonym, string Language, string Pattern);
