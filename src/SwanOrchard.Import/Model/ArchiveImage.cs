namespace SwanOrchard.Import.Model;

/// <summary>The image that stands above a text.</summary>
/// <param name="FileId">The id of an <see cref="ArchiveFile"/>; null where the URL says it.</param>
/// <param name="Url">Where it was; null where the id says it.</param>
/// <param name="AltText">What it shows; null where nobody has said.</param>
public sealed record ArchiveImage(string? FileId, string? Url, string? AltText);
