namespace SwanOrchard.Mirror.Publishing;

/// <summary>A file that the copy is to hold.</summary>
/// <param name="Path">Its path in the copy, with forward slashes.</param>
/// <param name="Phase">When it is put in place.</param>
/// <param name="Make">Makes its bytes; null for what is copied.</param>
/// <param name="Source">The file it is a copy of; null for what is made.</param>
internal sealed record PlannedFile(string Path, PublishPhase Phase, Func<Task<byte[]>>? Make, string? Source = null);
