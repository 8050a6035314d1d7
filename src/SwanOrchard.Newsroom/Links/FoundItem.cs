namespace SwanOrchard.Newsroom.Links;

/// <summary>An item to link to.</summary>
/// <param name="Title">The title.</param>
/// <param name="Path">The path, without a leading slash.</param>
/// <param name="Language">The language (RFC 5646).</param>
/// <param name="ContentType">The content type's name.</param>
/// <param name="IsPublished">Whether readers see it; a link to a draft leads somewhere once that is published.</param>
public sealed record FoundItem(string Title, string Path, string Language, string ContentType, bool IsPublished);
