namespace SwanOrchard.Core.Content;

/// <summary>An organization's account on a social network.</summary>
public sealed record Profile
{
    /// <summary>The name of the network, such as <c>Facebook</c> or <c>Telegram</c>.</summary>
    public string Network { get; init; } = "";

    /// <summary>The absolute URL of the account.</summary>
    public string Url { get; init; } = "";

    /// <summary>The name of the account, for the label of the link; null to leave it out.</summary>
    public string? Name { get; init; }
}
