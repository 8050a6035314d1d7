using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Languages;
using SwanOrchard.Mirror.Publishing.Incremental;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>Resolves links for the copy: below the path at which it is served, or from file to file.</summary>
internal sealed class CopyLinks(PublishOptions options, LanguageSettings languages, string canonicalUrl, Questions questions)
{
    /// <summary>How the question begins which file a name leads to.</summary>
    public const string Question = "file ";

    private readonly HashSet<string> _files = new(StringComparer.Ordinal);

    /// <summary>Registers a file. All files must be registered before the first link is resolved.</summary>
    public void Add(string file) => _files.Add(file);

    /// <summary>Whether the copy contains a file.</summary>
    public bool Contains(string file) => _files.Contains(file);

    /// <summary>The form in which a link to this site is written.</summary>
    /// <param name="from">The file that contains the link; null for a page that is shown at any path.</param>
    /// <param name="url">A path from the site root, with a leading slash; query and fragment are kept.</param>
    /// <param name="isShown">
    /// Whether the page embeds the target. The link then never leads to another host, even if the copy lacks the file.
    /// </param>
    public string Resolve(string? from, string url, bool isShown = false)
    {
        var end = url.AsSpan().IndexOfAny('?', '#');
        var (path, rest) = end < 0 ? (url, "") : (url[..end], url[end..]);
        var name = Uri.UnescapeDataString(path.Trim('/'));
        var file = Find(name);
        if (file is null && SitePaths.OneSpelling(name, languages) is { } spelling && spelling != name && Find(spelling) is { } found)
        {
            // A static file host knows only one spelling.
            (file, path) = (found, "/" + CopyPaths.Escape(spelling));
        }

        return !options.Relative || from is null ? options.PathPrefix + path + rest
            : file is not null ? Between(from, file) + rest
            : canonicalUrl.Length > 0 && !isShown ? canonicalUrl + url
            : Between(from, isShown ? name : CopyPaths.Page(name)) + rest;
    }

    /// <summary>The file to which a name leads; null if there is none.</summary>
    public string? Find(string name)
    {
        var file = FileOf(name);
        questions.Add(Question + name, [], () => AskedContent.Of([file ?? ""]));
        return file;
    }

    private string? FileOf(string name) =>
        name.Length > 0 && _files.Contains(name) ? name
        : _files.Contains(CopyPaths.Page(name)) ? CopyPaths.Page(name)
        : null;

    private static string Between(string from, string to)
    {
        var (here, there) = (from.Split('/'), to.Split('/'));
        var common = 0;
        while (common < here.Length - 1 && common < there.Length - 1 && here[common] == there[common])
        {
            common++;
        }

        return string.Concat(Enumerable.Repeat("../", here.Length - 1 - common)) + CopyPaths.Escape(string.Join('/', there[common..]));
    }
}
