namespace SwanOrchard.Core.Pages;

/// <summary>A short word to the reader, and where to go from here.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Text">One or two sentences.</param>
/// <param name="Links">Where to go.</param>
public sealed record MessageView(string Title, string Text, IReadOnlyList<NamedLink> Links);
