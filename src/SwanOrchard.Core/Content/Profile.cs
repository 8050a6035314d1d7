namespace SwanOrchard.Core.Content;

/// <summary>An organization's account on a social network.</summary>
public sealed record Profile
{
    /// <summary>The network's name, such as <c>Facebook</c> or <c>Telegram</c>.</summary>
    public string Network { get; init; } = "";

    public string Url { get; init; } = "";

    /// <summary>The account's own name, for the link's label; null to leave it out.</summary>
    public string? Name { get; init; }
}
