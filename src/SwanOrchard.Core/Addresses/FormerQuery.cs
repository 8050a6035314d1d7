namespace SwanOrchard.Core.Addresses;

/// <summary>
/// Former URLs that name an item in their query, at the root of the site: WordPress's <c>/?p=123</c> and <c>/?page_id=2</c>, Drupal's
/// <c>/?q=node/1517</c>. One form for those that people give and those that requests ask for, such as <c>p=123</c>.
/// </summary>
public static class FormerQuery
{
    /// <summary>The most digits of a number.</summary>
    private const int MaxDigits = 12;

    /// <summary>The parameters that name an item, the strongest first.</summary>
    public static IReadOnlyList<string> Names { get; } = ["p", "page_id", "q"];

    /// <summary>Reads a query.</summary>
    /// <param name="query">A query, with or without its question mark, encoded as in a URL; other parameters in it mean nothing.</param>
    /// <returns>Its one form; null for a query that names no item.</returns>
    public static string? Read(string? query)
    {
        if (string.IsNullOrEmpty(query) || query.Length > SitePaths.MaxFormerLength)
        {
            return null;
        }

        var parameters = query.TrimStart('?').Split('&');
        foreach (var name in Names)
        {
            var found = Array.Find(parameters, parameter => parameter.StartsWith(name + "=", StringComparison.Ordinal));
            if (found is not null && Value(name, found[(name.Length + 1)..].Replace('+', ' ')) is { } value)
            {
                return $"{name}={value}";
            }
        }

        return null;
    }

    /// <summary>
    /// Whether queries are looked at where a path leads: at the root, by its name or by that of the program which answered there.
    /// </summary>
    /// <param name="path">With or without slashes around it.</param>
    public static bool IsAskedAt(string path) => path.Trim('/') is "" or "index.php";

    private static string? Value(string name, string encoded)
    {
        var value = FormerPath.Read(Uri.UnescapeDataString(encoded)).ToLowerInvariant();
        return name != "q" ? (value.Length is > 0 and <= MaxDigits && value.All(char.IsAsciiDigit) ? value : null)
            : value.Length > 0 && SitePaths.IsStorable(value)
                && !value.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '"' or '\\' or '&' or '#' or '?' or '=')
                ? value
                : null;
    }
}
