namespace SwanOrchard.Core.Content;

/// <summary>The properties stored in <c>PathsPart</c>.</summary>
public sealed record PathsData
{
    /// <summary>Former paths that redirect to the item, without a leading slash.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];
}
