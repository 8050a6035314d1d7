namespace SwanOrchard.Newsroom.Consent;

/// <summary>A content item, in one language, in which a person is a contact or is mentioned.</summary>
/// <param name="ContentItemId">The id of the item.</param>
/// <param name="Title">Its title.</param>
/// <param name="ContentType">Its content type.</param>
/// <param name="Language">Its language.</param>
/// <param name="IsPublished">Whether this version is the published one.</param>
/// <param name="IsNamed">Whether the person is shown as a contact.</param>
public sealed record ConsentAppearance(
    string ContentItemId, string Title, string ContentType, string Language, bool IsPublished, bool IsNamed);
