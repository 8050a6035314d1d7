namespace SwanOrchard.Mirror.Publishing;

/// <summary>A file of the new copy.</summary>
/// <param name="File">The entry in the manifest.</param>
/// <param name="Phase">When it is put in place.</param>
/// <param name="Stage">The staged file; null if the last copy already has the same.</param>
internal sealed record StagedFile(CopyFile File, PublishPhase Phase, string? Stage);
