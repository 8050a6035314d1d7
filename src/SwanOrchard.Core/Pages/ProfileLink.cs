namespace SwanOrchard.Core.Pages;

/// <summary>A link to a social network account.</summary>
/// <param name="Network">The name of the network in lower case, for its icon.</param>
/// <param name="Url">The absolute URL of the account.</param>
/// <param name="Label">The text, such as “Facebook page of SWAN”.</param>
public sealed record ProfileLink(string Network, string Url, string Label);
