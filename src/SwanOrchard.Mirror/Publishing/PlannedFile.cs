namespace SwanOrchard.Mirror.Publishing;

/// <summary>A file that the copy will contain.</summary>
/// <param name="Path">The path in the copy, with forward slashes.</param>
/// <param name="Phase">When it is put in place.</param>
/// <param name="Make">Makes its bytes; null if it is copied.</param>
/// <param name="Source">The file to copy; null if it is made.</param>
internal sealed record PlannedFile(string Path, PublishPhase Phase, Func<Task<byte[]>>? Make, string? Source = null)
{
    /// <summary>Whether it is made from nothing but the publishing premise and answers to questions that are noted.</summary>
    public bool IsAsking { get; init; }
}
