using System.Text;
using System.Text.RegularExpressions;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Html;
using SwanOrchard.Images;
using SwanOrchard.Import.Markup;
using SwanOrchard.Import.Media;
using SwanOrchard.Import.Plans;

namespace SwanOrchard.Import.Bodies;

/// <summary>Cleans bodies with Core's one policy, and leads their links and images to where those stand now.</summary>
/// <param name="hosts">The hosts of the old site.</param>
/// <param name="urls">Where its URLs lead now.</param>
/// <param name="images">Its images.</param>
/// <param name="altTexts">By the old path of an image, what it shows.</param>
/// <param name="origin">Scheme and host of the old site, for what stays there.</param>
internal sealed partial class BodyConverter(
    OwnHosts hosts,
    UrlIndex urls,
    ImageStore images,
    IReadOnlyDictionary<string, string> altTexts,
    string origin)
{
    /// <summary>Converts a body.</summary>
    /// <param name="raw">HTML as the old site showed it.</param>
    /// <param name="page">The path that the page had there, with a leading slash: what relative links are relative to.</param>
    public BodyResult Convert(string raw, string page)
    {
        var result = new BodyResult();
        if (BodyHtml.PastedPicture(raw) is not null)
        {
            result.Notes.Add(new("An image pasted into the text could not be imported."));
        }

        // Jetpack's image service stands before the image's own host.
        raw = Photon().Replace(raw, "https://");
        foreach (var url in ForeignImage().Matches(raw).Select(image => image.Groups[1].Value).Where(url => hosts.PathOf(url) is null))
        {
            result.Missing.Add((url, new("It is on another site or is not an image.")));
        }

        var clean = BodyHtml.Clean(raw, hosts);
        if (MailAddress().IsMatch(clean))
        {
            result.Notes.Add(new("Its text contains an email address. Should it still be public?"));
        }

        result.Html = Tidy(Rewrite(clean, page, result));
        return result;
    }

    /// <summary>An image by its URL on the old site; null for one of another site.</summary>
    public StoredImage? Image(string url) => urls.PathOf(url) is { } path ? images.Find(path) : null;

    /// <summary>What an image shows, as its own page in the old media library said; null where that is not known.</summary>
    public string? AltText(string url) => urls.PathOf(url) is { } path && OldFile.Read(path) is { } file
        ? OldFile.Originals(file).Select(altTexts.GetValueOrDefault).FirstOrDefault(alt => alt is not null)
        : null;

    // What is left of bold letters that began in one paragraph and ended in the next, and of what stood between blocks.
    private static string Tidy(string html) => html.Contains("<pre", StringComparison.Ordinal)
        ? html.Trim()
        : EmptyLines().Replace(EmptyInline().Replace(html, "$2"), "\n").Trim();

    // Cleaned HTML is regular: every value stands in double quotes.
    private string Rewrite(string html, string page, BodyResult result)
    {
        var text = new StringBuilder(html.Length);
        var (done, inLink) = (0, false);
        foreach (var tag in HtmlTags.Of(html))
        {
            if (tag.Name == "a")
            {
                inLink = !tag.IsEnd;
            }

            if (tag.IsEnd || tag.Name is not ("a" or "img" or "blockquote" or "q"))
            {
                continue;
            }

            var written = html[tag.Start..tag.End];
            text.Append(html, done, tag.Start - done)
                .Append(tag.Name == "img" ? Picture(written, page, inLink, result) : Link(written, page, result));
            done = tag.End;
        }

        return done == 0 ? html : text.Append(html, done, html.Length - done).ToString();
    }

    private string Link(string tag, string page, BodyResult result)
    {
        var name = tag.StartsWith("<a", StringComparison.Ordinal) ? "href" : "cite";
        return HtmlTags.Attribute(tag, name) is { Length: > 0 } url && Lead(url, page, result) is { } now ? Set(tag, name, now) : tag;
    }

    // Null for a link that stays as it is.
    private string? Lead(string url, string page, BodyResult result)
    {
        if (Own(url, page) is not { } own)
        {
            return null;
        }

        var hash = own.IndexOf('#', StringComparison.Ordinal);
        var (target, fragment) = hash < 0 ? (own, "") : (own[..hash], own[hash..]);
        if (target is "/" or "")
        {
            return url.StartsWith('#') ? null : "/" + fragment;
        }

        if (urls.Resolve(target) is { } now)
        {
            if (!now.StartsWith('/') && !now.Contains("://", StringComparison.Ordinal))
            {
                return $"/{now}{fragment}";
            }

            // The page of a file: the file itself.
            target = urls.PathOf(now) ?? target;
        }

        if (ImageFormats.OfName(target.Split('?')[0]) is not null)
        {
            var image = images.Find(target);
            Note(image, target, result);
            return image.Path is { } path ? $"/{SitePaths.Media}/{path}" : origin + target;
        }

        (OldFile.Read(target) is { } file && OldFile.IsUpload(file) ? result.Files : result.DeadLinks).Add(origin + target);
        return origin + target + fragment;
    }

    private string Picture(string tag, string page, bool inLink, BodyResult result)
    {
        var url = HtmlTags.Attribute(tag, "src") ?? "";
        if (url.Length == 0 || Own(url, page) is not { } own)
        {
            return tag;
        }

        var image = images.Find(own);
        var alt = HtmlTags.Attribute(tag, "alt");
        alt = string.IsNullOrWhiteSpace(alt) ? AltText(own) : alt;
        Note(image, own, result);
        if (image.Path is not { } path)
        {
            var words = alt ?? Path.GetFileName(OldFile.Read(own) ?? own);
            return inLink ? HtmlText.Escape(words) : $"<a href=\"{HtmlText.EscapeAttribute(origin + own)}\">{HtmlText.Escape(words)}</a>";
        }

        if (VisibleText.IsEmpty(alt))
        {
            result.WithoutAlt.Add(path);
        }

        return Set(Set(tag, "src", $"/{SitePaths.Media}/{path}"), "alt", alt ?? "");
    }

    private void Note(StoredImage image, string own, BodyResult result)
    {
        if (image.Path is not null)
        {
            result.Use(own);
        }
        else
        {
            result.Missing.Add((origin + own, image.Reason!));
        }
    }

    // A path of the old site; null for another site and another scheme.
    private string? Own(string url, string page) =>
        url.StartsWith('#') ? null
        : urls.PathOf(url) is { } own ? own
        : Uri.TryCreate(url, UriKind.Absolute, out var full) && !full.IsFile ? null
        : Uri.TryCreate(new Uri("https://here.invalid" + page), url, out var here) && here.Host == "here.invalid"
            ? Uri.UnescapeDataString(here.AbsolutePath) + here.Query + here.Fragment
        : null;

    private static string Set(string tag, string name, string value)
    {
        var written = $"{name}=\"{HtmlText.EscapeAttribute(value)}\"";
        var at = tag.IndexOf($" {name}=\"", StringComparison.Ordinal);
        if (at < 0)
        {
            return tag[..^1] + " " + written + ">";
        }

        var start = at + name.Length + 3;
        var end = tag.IndexOf('"', start);
        return string.Concat(tag.AsSpan(0, at + 1), written, tag.AsSpan(end + 1));
    }

    [GeneratedRegex(@"<(b|strong|i|em|u|span)>(\s*)</\1>")]
    private static partial Regex EmptyInline();

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex EmptyLines();

    [GeneratedRegex(@"<img\b[^>]*?\ssrc\s*=\s*[""']?((?:https?:)?//[^""'\s>]+)", RegexOptions.IgnoreCase)]
    private static partial Regex ForeignImage();

    [GeneratedRegex(@"https?://i[0-3]\.wp\.com/", RegexOptions.IgnoreCase)]
    private static partial Regex Photon();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[\w.-]+")]
    private static partial Regex MailAddress();
}
