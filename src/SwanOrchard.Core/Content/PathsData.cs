namespace SwanOrchard.Core.Content;

/// <summary>The properties of PathsPart.</summary>
public sealed record PathsData
{
    /// <summary>Former addresses that lead to the item, without a leading slash.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];
}
