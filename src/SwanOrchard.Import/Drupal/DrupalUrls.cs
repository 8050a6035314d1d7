namespace SwanOrchard.Import.Drupal;

/// <summary>Where Drupal shows nodes and files.</summary>
internal static class DrupalUrls
{
    /// <summary>Every path that leads to a node: its alias, its number, both with its language before them.</summary>
    /// <param name="id">The node's number.</param>
    /// <param name="language">Its language; null for none.</param>
    /// <param name="alias">Its alias without slashes around it; empty for none.</param>
    /// <param name="isTranslation">Whether it shares its number with another language, and so is found below its own alone.</param>
    public static IReadOnlyList<string> OfEntity(string id, string? language, string alias, bool isTranslation) =>
        [.. Paths(id, language, alias).Where(path => !isTranslation || path.StartsWith(language + "/", StringComparison.OrdinalIgnoreCase))
            .Select(path => "/" + path)];

    /// <summary>The same of Drupal 6 and 7, where each language has a number of its own; without clean URLs too.</summary>
    /// <param name="id">The node's number.</param>
    /// <param name="language">Its language; null for none.</param>
    /// <param name="alias">Its alias without slashes around it; empty for none.</param>
    public static IReadOnlyList<string> Of(string id, string? language, string alias)
    {
        var paths = Paths(id, language, alias);
        return [.. paths.Select(path => "/" + path), .. paths.Select(path => "/?q=" + path)];
    }

    private static List<string> Paths(string id, string? language, string alias)
    {
        var node = $"node/{id}";
        var code = language?.ToLowerInvariant();
        var own = code is not null && alias.StartsWith(code + "/", StringComparison.Ordinal) ? alias[(code.Length + 1)..] : alias;
        var paths = new List<string> { node };
        if (own.Length > 0 && own != node)
        {
            paths.Insert(0, own);
        }

        if (code is not null)
        {
            paths.InsertRange(0, paths.Select(path => $"{code}/{path}").ToArray());
        }

        return paths;
    }

    /// <summary>The path of a file that Drupal writes in its own way: <c>public://2014/x.jpg</c>.</summary>
    public static string OfFile(string url) =>
        url.StartsWith("public://", StringComparison.Ordinal) ? "/sites/default/files/" + url["public://".Length..]
        : url.Contains("://", StringComparison.Ordinal) || url.StartsWith('/') ? url
        : "/" + url;
}
