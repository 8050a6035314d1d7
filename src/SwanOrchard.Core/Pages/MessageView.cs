namespace SwanOrchard.Core.Pages;

/// <summary>A short message to the reader with links to continue.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Text">One or two sentences.</param>
/// <param name="Links">Where to continue.</param>
public sealed record MessageView(string Title, string Text, IReadOnlyList<NamedLink> Links);
