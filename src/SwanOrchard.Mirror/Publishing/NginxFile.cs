using System.Text;
using System.Text.RegularExpressions;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Http;
using SwanOrchard.Core.MirrorPackages;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>Writes the nginx configuration that serves the copy like the live site, to be included in a <c>server</c> block.</summary>
internal sealed class NginxFile(
    PublishedSite site,
    IReadOnlyList<(string Former, string Now)> former,
    IReadOnlyList<(string Query, string Now)> queries)
{
    // Internal locations, one for each former query.
    private const string Queries = ".swan-query";

    // Own types make the copy independent of the system's list: with nosniff, browsers do not show an image of the wrong type.
    private const string Types =
        """
        types {
            text/html html htm;
            text/css css;
            text/javascript js;
            text/plain txt;
            application/json json;
            application/xml xml;
            application/pdf pdf;
            image/svg+xml svg;
            image/png png;
            image/jpeg jpg jpeg;
            image/gif gif;
            image/webp webp;
            image/avif avif;
            image/x-icon ico;
            audio/mpeg mp3;
            audio/mp4 m4a;
            audio/ogg ogg;
            video/mp4 mp4;
            video/webm webm;
        }
        default_type application/octet-stream;
        """;

    private const string Behaviour =
        """
        # No logs: nobody should know who reads what.
        access_log off;
        error_log /dev/null emerg;
        log_not_found off;
        server_tokens off;

        charset utf-8;
        charset_types text/plain application/rss+xml application/atom+xml;
        etag on;
        absolute_redirect off;
        gzip on;
        gzip_vary on;
        gzip_proxied any;
        gzip_min_length 256;
        gzip_types text/css text/javascript text/plain application/json application/xml image/svg+xml
            application/rss+xml application/atom+xml application/feed+json;
        """;

    // Headers that differ between responses; nginx omits an empty one.
    private static readonly string[] s_varying = [.. Enum.GetValues<ReaderResource>()
        .Where(kind => kind is not (ReaderResource.Preview or ReaderResource.Search))
        .SelectMany(kind => ReaderHeaders.For(kind).Except(ReaderHeaders.For(ReaderResource.Page)))
        .Select(header => header.Key)
        .Distinct()];

    // The path of the copy, as written in links, and decoded, as nginx compares it.
    private readonly string _prefix = site.Options.PathPrefix;
    private readonly string _path = Uri.UnescapeDataString(site.Options.PathPrefix);
    private readonly StringBuilder _text = new();

    /// <summary>The whole configuration file.</summary>
    public string Write()
    {
        Line("# For the server block of this copy:");
        Line(_path.Length == 0
            ? "#     root /the/folder/with/this/file;    include /the/folder/with/this/file/nginx.conf;"
            : $"#     root /a/folder;    include {Quote($"/a/folder{_path}/{CopyPaths.Nginx}")};    with this copy in /a/folder{_path}");
        Line(Behaviour);
        Line();
        Line(Types);
        Line();
        WriteHeaders();
        WriteMissing();
        WriteFeeds();
        WritePages();
        WriteFormer();
        return _text.ToString();
    }

    // Only at server level: a location with its own add_header inherits no others.
    private void WriteHeaders()
    {
        Line("set $swan_cache no-cache;");
        Line("add_header Cache-Control $swan_cache always;");
        Set(ReaderResource.Page);
        foreach (var name in s_varying)
        {
            Line($"add_header {name} {Variable(name)} always;");
        }

        foreach (var (name, value) in ReaderHeaders.For(ReaderResource.Page).Where(header => !s_varying.Contains(header.Key)))
        {
            Line($"add_header {name} {Quote(value)} always;");
        }

        Line();
        foreach (var asset in site.Site.Assets.All)
        {
            Line($"location = {Quote(_path + asset)} {{");
            Line($"    set $swan_cache {Quote(ReaderHeaders.Immutable)};");
            Set(ReaderResource.Asset);
            Line("    try_files $uri =404;");
            Line("}");
        }

        Line($"location {Quote($"{_path}/{PackageNames.Media}")} {{");
        Set(ReaderResource.Media);
        Line("    try_files $uri =404;");
        Line("}");

        // Of the search index, all but its map is named by its hash.
        Line($"location ~ \"/{SitePaths.Search}/[a-z2-7]{{5}}[0-9a-f]?\\.js$\" {{");
        Line($"    set $swan_cache {Quote(ReaderHeaders.Immutable)};");
        Line("    try_files $uri =404;");
        Line("}");
    }

    private void Set(ReaderResource kind)
    {
        var headers = ReaderHeaders.For(kind).ToDictionary();
        foreach (var name in s_varying)
        {
            Line($"    set {Variable(name)} {Quote(headers.GetValueOrDefault(name, ""))};");
        }
    }

    private void WriteMissing()
    {
        Line();
        Line($"set $swan_missing {Quote($"{_path}/{CopyPaths.NotFound}")};");
        foreach (var home in site.Site.Languages.Supported.Select(SitePaths.Home))
        {
            Line(
                $"if ($uri ~* {Quote($"^{Regex.Escape(_path)}/{home}(/|$)")}) {{ set $swan_missing "
                    + $"{Quote($"{_path}/{home}/{CopyPaths.NotFound}")}; }}");
        }

        Line("error_page 404 $swan_missing;");
        Line("location ~ \"/\\.(?!well-known/)\" { return 404; }");
    }

    private void WriteFeeds()
    {
        Line();
        foreach (var format in FeedFiles.Formats)
        {
            Line($"location ~ \"/{FeedFiles.FileName(format).Replace(".", "\\.", StringComparison.Ordinal)}$\" {{");
            Line($"    types {{ }} default_type {FeedFiles.MediaType(format)};");
            Line($"    set $swan_cache {Quote(FeedHeaders.CacheControl)};");
            Set(ReaderResource.Feed);
            Line("    try_files $uri =404;");
            Line("}");
        }
    }

    private void WritePages()
    {
        Line();
        if (site.Options.Relative)
        {
            Line("index index.html;");
            WriteRoot();
            Line($"location {Quote(_path + "/")} {{ try_files $uri $uri/ =404; }}");
            return;
        }

        // Redirects to the one spelling of each path. The captured text goes into a header, so only plain characters are allowed.
        WriteRoot();
        Line($"location = {Quote($"{_path}/{CopyPaths.Index}")} {{ return 301 {Quote(_prefix + "/")}; }}");
        Line(
            $"location ~ {Quote($"^{Regex.Escape(_path)}/([A-Za-z0-9/_-]+)/(index\\.html)?$")} {{ return 301 "
                + $"{Quote(_prefix + "/$1$is_args$args")}; }}");
        Line($"location {Quote(_path + "/")} {{ try_files $uri $uri/{CopyPaths.Index} =404; }}");
    }

    // A query that once named an item leads to it, and any other changes nothing.
    private void WriteRoot()
    {
        Line($"location = {Quote(_path + "/")} {{");
        WriteQueryNames();
        Line($"    try_files ${{uri}}{CopyPaths.Index} =404;");
        Line("}");
        if (queries.Count == 0)
        {
            return;
        }

        Line($"location = {Quote(_path + "/index.php")} {{");
        WriteQueryNames();
        Line("    return 404;");
        Line("}");
        Line($"location ^~ {Quote($"{_path}/{Queries}/")} {{ internal; try_files {Quote($"{_path}/{CopyPaths.Index}")} =404; }}");
        foreach (var (query, now) in queries)
        {
            foreach (var written in Spellings(query))
            {
                Line($"location = {Quote($"{_path}/{Queries}/{written}")} {{ internal; "
                    + $"return 301 {Quote($"{_prefix}/{CopyPaths.Escape(now)}")}; }}");
            }
        }
    }

    private void WriteQueryNames()
    {
        foreach (var name in FormerQuery.Names.Where(name =>
            queries.Any(query => query.Query.StartsWith(name + "=", StringComparison.Ordinal))))
        {
            Line($"    if ($arg_{name}) {{ rewrite ^ {Quote($"{_path}/{Queries}/{name}=$arg_{name}?")} last; }}");
        }
    }

    // nginx compares a value as it was sent: with its slashes encoded or not.
    private static IEnumerable<string> Spellings(string query)
    {
        var equals = query.IndexOf('=', StringComparison.Ordinal) + 1;
        var segments = query[equals..].Split('/').Select(Uri.EscapeDataString).ToArray();
        return ((string[])["/", "%2F", "%2f"]).Select(slash => query[..equals] + string.Join(slash, segments))
            .Distinct(StringComparer.Ordinal);
    }

    private void WriteFormer()
    {
        Line();
        foreach (var (from, to) in former)
        {
            foreach (var slash in CopyPaths.FormerPage(from) == from ? [""] : (string[])["", "/"])
            {
                Line($"location = {Quote($"{_path}/{from}{slash}")} {{ return 301 {Quote($"{_prefix}/{CopyPaths.Escape(to)}")}; }}");
            }
        }
    }

    private void Line(string text = "") => _text.Append(text.ReplaceLineEndings("\n")).Append('\n');

    private static string Variable(string header) => $"$swan_{header.Replace('-', '_').ToLowerInvariant()}";

    private static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
