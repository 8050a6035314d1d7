namespace SwanOrchard.Newsroom.Versions;

/// <summary>A version of an item.</summary>
/// <param name="Id">Its version id.</param>
/// <param name="Utc">When it was last changed.</param>
/// <param name="UserName">Who changed it last; empty if nobody knows.</param>
/// <param name="IsPublished">Whether readers see it.</param>
/// <param name="IsLatest">Whether it is the one that forms show.</param>
public sealed record VersionRow(string Id, DateTime? Utc, string UserName, bool IsPublished, bool IsLatest);
