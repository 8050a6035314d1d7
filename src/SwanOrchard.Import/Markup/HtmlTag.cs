namespace SwanOrchard.Import.Markup;

/// <summary>A tag of HTML, by where it stands.</summary>
/// <param name="Start">Its <c>&lt;</c>.</param>
/// <param name="End">After its <c>&gt;</c>.</param>
/// <param name="Name">In lower case.</param>
/// <param name="IsEnd">Whether it is an end tag.</param>
internal readonly record struct HtmlTag(int Start, int End, string Name, bool IsEnd);
