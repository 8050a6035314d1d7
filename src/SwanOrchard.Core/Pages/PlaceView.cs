namespace SwanOrchard.Core.Pages;

/// <summary>A place that an article names.</summary>
/// <param name="Name">The name.</param>
/// <param name="Url">The list of the news that names it; null if no other article does.</param>
public sealed record PlaceView(string Name, string? Url);
