namespace SwanOrchard.Core.Content;

/// <summary>The properties stored in <c>PathsPart</c>.</summary>
public sealed record PathsData
{
    /// <summary>Former paths that redirect to the item, without a leading slash.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>
    /// Former URLs that lead to the item by their query alone, as <see cref="Addresses.FormerQuery"/> writes them: <c>p=123</c>.
    /// </summary>
    public IReadOnlyList<string> Queries { get; init; } = [];
}
