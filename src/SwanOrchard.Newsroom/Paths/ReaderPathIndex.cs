using SwanOrchard.Core.Addresses;
using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>
/// Every path that leads readers to a published item, present or former. Paths are unique in the table, so that the database decides
/// which of two items gets a path, not an earlier query.
/// </summary>
public sealed class ReaderPathIndex : MapIndex
{
    /// <summary>The path without a leading slash, decoded, in lower case.</summary>
    public string Path { get; set; } = "";

    /// <summary>The id of the content item to which the path leads.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The spelling of a path in this table.</summary>
    public static string Spelling(string path) => FormerPath.Read(path).ToLowerInvariant();
}
