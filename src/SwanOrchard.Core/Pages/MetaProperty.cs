namespace SwanOrchard.Core.Pages;

/// <summary>An Open Graph property.</summary>
public sealed record MetaProperty(string Name, string Content);
