namespace SwanOrchard.Core.Pages;

/// <summary>A person who agreed to be named.</summary>
public sealed record ContactView(string Name, string? Email, string? Phone);
