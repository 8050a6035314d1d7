namespace SwanOrchard.Core.Html;

/// <summary>A heading of a body to which a table of contents can lead.</summary>
/// <param name="Level">2 or 3; a body's first heading is of level 2.</param>
/// <param name="Target">The name of the link target.</param>
/// <param name="Text">The text.</param>
public sealed record BodyHeading(int Level, string Target, string Text);
