namespace SwanOrchard.Core.Content;

/// <summary>The properties of PathsPart.</summary>
public sealed record PathsData
{
    /// <summary>Former addresses that lead to the item, without a leading slash.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>
    /// Former URLs that lead to the item by their query alone, as <see cref="Addresses.FormerQuery"/> writes them: <c>p=123</c>.
    /// </summary>
    public IReadOnlyList<string> Queries { get; init; } = [];
}
