using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Core.Content;

/// <summary>The links of a text to the site it stands on.</summary>
public static class ItemLinks
{
    /// <summary>The paths of this site that a text links to, pictures included, each once, in their order.</summary>
    /// <param name="html">A body, as stored or typed.</param>
    /// <param name="path">The path of its page, without a leading slash.</param>
    /// <param name="own">The site's hosts, or null.</param>
    /// <returns>Paths without a leading slash, decoded, without query and fragment.</returns>
    public static IReadOnlyList<string> Of(string? html, string path, OwnHosts? own = null)
    {
        // Most bodies link to nothing, and taking one apart is slow.
        if (html?.Contains('<', StringComparison.Ordinal) != true)
        {
            return [];
        }

        var root = (own?.PathBase ?? "") + "/";
        return [.. BodyHtml.Addresses(html, root + path, own)
            .Where(address => BodyUrl.IsOwn(address) && address.StartsWith(root, StringComparison.Ordinal))
            .Select(address => FormerPath.Read(address[root.Length..].Split('?', '#')[0]))
            .Where(found => found.Length > 0)
            .Distinct(StringComparer.Ordinal)];
    }
}
