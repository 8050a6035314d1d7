namespace SwanOrchard.Import.WordPress;

/// <summary>A shortcode in a text, such as <c>[caption id="x"]…[/caption]</c>.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Attributes">By name in lower case; values without a name by their number.</param>
/// <param name="Content">What stands between its tags; null where it has no end tag.</param>
internal sealed record Shortcode(string Name, IReadOnlyDictionary<string, string> Attributes, string? Content);
