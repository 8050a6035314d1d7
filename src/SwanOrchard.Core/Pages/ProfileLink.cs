namespace SwanOrchard.Core.Pages;

/// <summary>A link to a social network.</summary>
/// <param name="Network">The network in lower case, for its icon.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Label">What it says, such as “Facebook page of SWAN”.</param>
public sealed record ProfileLink(string Network, string Url, string Label);
