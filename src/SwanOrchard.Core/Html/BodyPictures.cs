using System.Globalization;
using AngleSharp.Dom;

namespace SwanOrchard.Core.Html;

/// <summary>
/// Handles pictures and embedded content: from this site they stay, from others they become links, and if nothing can be shown only their
/// text stays.
/// </summary>
internal static class BodyPictures
{
    /// <summary>Attributes in which pages with lazy loading scripts name the picture.</summary>
    public static readonly string[] Late = ["data-src", "data-lazy-src", "data-original", "data-lazy"];

    /// <summary>Attributes that name a picture in several sizes.</summary>
    public static readonly string[] Sets = ["data-srcset", "data-lazy-srcset", "srcset"];

    // A picture pasted into the text, or one on the author's own disk. Shorter data URLs are placeholders.
    private static readonly string[] s_pasted = [
        "data:image/png", "data:image/jp", "data:image/gif", "data:image/webp", "data:image/bmp", "blob:", "file:", "cid:"
    ];
    private const int MaxPlaceholderLength = 400;
    private const int MaxShownLength = 60;

    /// <summary>
    /// Gives each picture the source that a lazy loading script would set, and takes pictures out of <c>noscript</c> unless they are
    /// already beside it.
    /// </summary>
    public static void FindSources(IDocument document)
    {
        foreach (var element in document.QuerySelectorAll("img,iframe,video,audio,source,embed"))
        {
            if (LateSource(element) is { } source)
            {
                element.SetAttribute("src", source);
            }
        }

        foreach (var image in document.QuerySelectorAll("img[width][height]")
            .Where(image => IsPoint(image, "width") && IsPoint(image, "height")))
        {
            // A tracking pixel shows nothing; it only reports that the page was read.
            image.Remove();
        }

        foreach (var noscript in document.QuerySelectorAll("noscript"))
        {
            TakeOut(noscript);
        }
    }

    /// <summary>Replaces content of other hosts with links.</summary>
    public static void LinkForeign(IDocument document)
    {
        foreach (var element in document.QuerySelectorAll(BodyElements.Embeds))
        {
            ReplaceByLink(
                element, element.GetAttribute("src")
                    ?? element.GetAttribute("data")
                    ?? element.QuerySelector("[src]")?.GetAttribute("src"));
        }

        foreach (var image in document.QuerySelectorAll("img").Where(image => !BodyUrl.IsOwn(image.GetAttribute("src"))))
        {
            ReplaceByLink(image, image.GetAttribute("src"), image.GetAttribute("alt"));
        }
    }

    /// <summary>
    /// Cleans up images inserted in the admin: removes the version from the URL, which would require another copy, and an alt text that is
    /// only the file name.
    /// </summary>
    public static void Tidy(IDocument document)
    {
        foreach (var image in document.QuerySelectorAll("img[src]"))
        {
            var source = image.GetAttribute("src")!.Split('?')[0];
            image.SetAttribute("src", source);
            if (image.GetAttribute("alt")?.Trim() == Uri.UnescapeDataString(source[(source.LastIndexOf('/') + 1)..]))
            {
                image.RemoveAttribute("alt");
            }
        }

        DropSizes(document);
    }

    /// <summary>A quick check whether a text may hold a pasted picture. Most do not and need no parsing.</summary>
    public static bool MayBePasted(string html) => s_pasted.Any(start => html.Contains(start, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The beginning of the source of a picture that was pasted or is on the author's disk, and that no reader would see. Null if there is
    /// none.
    /// </summary>
    public static string? Pasted(IDocument document) =>
        document.QuerySelectorAll("img[src]")
            .Where(image => LateSource(image) is null)
            .Select(image => image.GetAttribute("src")!.Trim())
            .FirstOrDefault(IsPasted) is { } source
            ? PlainText.Shorten(source, MaxShownLength)
            : null;

    // Sizes are in pixels and only images have them; “50%” and “auto” are not valid HTML.
    private static void DropSizes(IDocument document)
    {
        foreach (var element in document.QuerySelectorAll("[width],[height]"))
        {
            foreach (var name in (string[])["width", "height"])
            {
                if (element.LocalName != "img"
                    || !uint.TryParse(element.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out _))
                {
                    element.RemoveAttribute(name);
                }
            }
        }
    }

    private static bool IsPasted(string source) => s_pasted.Any(start => source.StartsWith(start, StringComparison.OrdinalIgnoreCase))
        && (source.Length > MaxPlaceholderLength || !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase));

    private static bool IsPoint(IElement image, string name) =>
        uint.TryParse(image.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels <= 1;

    // The source that a script would put in place of a placeholder; null if there is no source other than the present one.
    private static string? LateSource(IElement element)
    {
        var late = Late.Select(element.GetAttribute).FirstOrDefault(source => !string.IsNullOrWhiteSpace(source));
        var hasSource = element.GetAttribute("src") is { } source
            && !string.IsNullOrWhiteSpace(source)
            && !source.TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase);
        return late ?? (hasSource ? null : Sets.Select(element.GetAttribute).Select(First).FirstOrDefault(first => first is not null));
    }

    // The URL of the first candidate (HTML Standard, “srcset attributes”).
    private static string? First(string? set) =>
        set?.Split((char[])[' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries) is [var url, ..]
        && url.TrimEnd(',') is { Length: > 0 } first
        ? first
        : null;

    // Readers without scripts, as all are here, see the pictures in noscript, unless the script's own picture is beside it. Its text is
    // about scripts.
    private static void TakeOut(IElement noscript)
    {
        var images = noscript.QuerySelectorAll("img").ToArray();
        var beside = new[] { noscript.PreviousElementSibling, noscript.NextElementSibling }
            .OfType<IElement>()
            .Select(element => element.LocalName == "img" ? element : element.QuerySelector("img"))
            .OfType<IElement>()
            .FirstOrDefault(image => LateSource(image) is not null
                || images.Any(other => other.GetAttribute("src") == image.GetAttribute("src"))
                || !HasSource(image));
        if (images.Length > 0 && beside is not null && HasSource(beside))
        {
            images = [];
        }
        else if (images.Length > 0)
        {
            beside?.Remove();
        }

        noscript.Replace([.. images]);
    }

    private static bool HasSource(IElement image) => image.GetAttribute("src") is { } source
        && !string.IsNullOrWhiteSpace(source)
        && !source.TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    private static void ReplaceByLink(IElement element, string? address, string? text = null)
    {
        address = address?.StartsWith("//", StringComparison.Ordinal) == true ? "https:" + address : address;
        // Content from this site, such as a video, still gets a link; without a usable URL only the text is kept.
        var leads = BodyUrl.IsWeb(address) || BodyUrl.IsOwn(address);
        var words = VisibleText.Filled(text) ?? (leads ? address : null);
        if (words is null)
        {
            element.Remove();
            return;
        }

        INode replacement = element.Owner!.CreateTextNode(words);
        if (leads && element.Ancestors<IElement>().All(ancestor => ancestor.LocalName != "a"))
        {
            var link = element.Owner!.CreateElement("a");
            link.SetAttribute("href", address!);
            link.TextContent = words;
            if (element.Id is { Length: > 0 } id)
            {
                link.Id = id;
            }

            replacement = link;
        }

        // A picture is separated from its neighbours; the text that replaces it needs spaces.
        var (before, after) = (Touches(element.PreviousSibling, ^1), Touches(element.NextSibling, 0));
        element.Replace(
            [
                .. before ? [element.Owner!.CreateTextNode(" ")] : Array.Empty<INode>(), replacement,
                .. after ? [element.Owner!.CreateTextNode(" ")] : Array.Empty<INode>()
            ]);
    }

    // Whether the text would run together with a neighbour's letters.
    private static bool Touches(INode? neighbour, Index end) => neighbour switch
    {
        IText { Data: { Length: > 0 } data } => char.IsLetterOrDigit(data[end]),
        IElement element => BodyElements.IsInline(element),
        _ => false,
    };
}
