namespace SwanOrchard.Import.Model;

/// <summary>What an archive says of the site it is from. Complete once the archive has been read to its end.</summary>
public sealed class ArchiveSite
{
    private readonly List<string> _urls = [];
    private readonly Dictionary<string, (int Count, Message Message)> _notices = new(StringComparer.Ordinal);

    /// <summary>The URLs it stood at, the main one first.</summary>
    public IReadOnlyList<string> Urls => _urls;

    /// <summary>Its language where an item says none; null where nothing says it.</summary>
    public string? Language { get; set; }

    /// <summary>What is to be said of the source as a whole, each once.</summary>
    public IEnumerable<(Message Message, int Count)> Notices => _notices.Values.Select(notice => (notice.Message, notice.Count));

    /// <summary>The site's host without <c>www.</c>: what ids are made with; empty where it is not known.</summary>
    public string Name => _urls.Count == 0 ? "" : new Uri(_urls[0]).IdnHost.ToLowerInvariant() is var host
        && host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    /// <summary>Adds a URL the site stood at; anything else is passed over.</summary>
    public void AddUrl(string? url)
    {
        if (Uri.TryCreate(url?.Trim(), UriKind.Absolute, out var read)
            && (read.Scheme == Uri.UriSchemeHttp || read.Scheme == Uri.UriSchemeHttps)
            && read.GetLeftPart(UriPartial.Path).TrimEnd('/') is var known
            && !_urls.Contains(known))
        {
            _urls.Add(known);
        }
    }

    /// <summary>Counts something to be said of the source; of several that begin alike, the first is said.</summary>
    public void Notice(string key, Message message) =>
        _notices[key] = _notices.TryGetValue(key, out var known) ? (known.Count + 1, known.Message) : (1, message);

    /// <summary>Forgets what was counted, before the source is read again.</summary>
    public void Forget() => _notices.Clear();
}
