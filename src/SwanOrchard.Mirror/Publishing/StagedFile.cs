namespace SwanOrchard.Mirror.Publishing;

/// <summary>A file of the new copy.</summary>
/// <param name="File">As the manifest names it.</param>
/// <param name="Phase">When it is put in place.</param>
/// <param name="Stage">Where it waits; null where the last copy has the same already.</param>
internal sealed record StagedFile(CopyFile File, PublishPhase Phase, string? Stage);
