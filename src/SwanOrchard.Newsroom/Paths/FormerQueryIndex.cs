using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>Finds a published item by a query that once named it.</summary>
public sealed class FormerQueryIndex : MapIndex
{
    /// <summary>As <see cref="Core.Addresses.FormerQuery"/> writes it: <c>p=123</c>.</summary>
    public string Query { get; set; } = "";

    public string ContentItemId { get; set; } = "";
}
