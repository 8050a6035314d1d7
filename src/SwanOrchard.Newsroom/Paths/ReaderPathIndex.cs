using SwanOrchard.Core.Addresses;
using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>
/// Every path that leads readers to a published item, its present one and its former ones. No two rows have the same: the database,
/// not a question asked before, decides which of two items gets a path.
/// </summary>
public sealed class ReaderPathIndex : MapIndex
{
    /// <summary>Without a leading slash, decoded, in lower case.</summary>
    public string Path { get; set; } = "";

    public string ContentItemId { get; set; } = "";

    /// <summary>How a path is written here.</summary>
    public static string Spelling(string path) => FormerPath.Read(path).ToLowerInvariant();
}
