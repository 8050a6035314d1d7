using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Import.Plans;

/// <summary>Where URLs of the old site lead now.</summary>
/// <param name="hosts">The hosts that the old site was reached at.</param>
internal sealed class UrlIndex(OwnHosts hosts)
{
    private readonly Dictionary<string, string> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The path and query of a URL of the old site, with a leading slash; null for one of another site.</summary>
    public string? PathOf(string url) => url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal) ? url : hosts.PathOf(url);

    /// <summary>The former path or query that a URL of the old site is found by; null for its root, and for one of another site.</summary>
    /// <param name="url">A full URL, or a path with or without a query.</param>
    public (string? Path, string? Query) KeyOf(string url)
    {
        if (PathOf(url) is not { } own)
        {
            return (null, null);
        }

        var target = own.Split('#')[0];
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = mark < 0 ? (target, "") : (target[..mark], target[(mark + 1)..]);
        if (query.Length > 0 && FormerQuery.IsAskedAt(path))
        {
            // A query that names no item leads to the root, and that is nobody's.
            return (null, FormerQuery.Read(query) ?? Attachment(query));
        }

        return FormerPath.Read(path) is { Length: > 0 } former ? (former, null) : (null, null);
    }

    /// <summary>Notes where a former path or query leads.</summary>
    /// <returns>Whether nothing else was there.</returns>
    public bool TryAdd(string key, string now) => _known.TryAdd(key, now);

    /// <summary>Where a former path or query leads; null for nowhere.</summary>
    public string? Find(string key) => _known.GetValueOrDefault(key);

    /// <summary>Where a URL of the old site leads now; null where that is nowhere.</summary>
    public string? Resolve(string url) => KeyOf(url) switch
    {
        ({ } path, _) => Find(path) ?? OtherLanguage(path),
        (_, { } query) => Find("?" + query),
        _ => null,
    };

    // Drupal shows a node below each of its languages, whichever it is in.
    private string? OtherLanguage(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var rest = path[(slash + 1)..];
        return slash is 2 or 5 && rest.StartsWith("node/", StringComparison.OrdinalIgnoreCase) ? Find(rest) : null;
    }

    // The page of a file, which is asked for by links alone.
    private static string? Attachment(string query) =>
        query.Split('&').FirstOrDefault(part => part.StartsWith("attachment_id=", StringComparison.Ordinal));
}
