namespace SwanOrchard.Core.Pages;

/// <summary>One Open Graph property.</summary>
public sealed record MetaProperty(string Name, string Content);
