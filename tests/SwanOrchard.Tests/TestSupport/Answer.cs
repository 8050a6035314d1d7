using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SwanOrchard.Tests.TestSupport;

/// <summary>What a host answered.</summary>
public sealed class Answer(HttpResponseMessage response, string text)
{
    private readonly Lazy<IDocument> _document = new(() => new HtmlParser().ParseDocument(text));

    public HttpStatusCode Status => response.StatusCode;

    public string Text => text;

    public IDocument Document => _document.Value;

    /// <summary>All that a reader reads in <c>main</c>, with simple spaces.</summary>
    public string MainText => Plain(Document.QuerySelector("main")!.TextContent);

    public string? Location => response.Headers.Location?.OriginalString;

    public string? Type => response.Content.Headers.ContentType?.ToString();

    public string? Header(string name) =>
        response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values)
        ? string.Join(", ", values)
        : null;

    public IReadOnlyList<IElement> All(string selector) => [.. Document.QuerySelectorAll(selector)];

    /// <summary>Text with every run of white space, no-break spaces too, as one space.</summary>
    public static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Where the language versions of this page stand, by <c>hreflang</c>, as paths.</summary>
    public Dictionary<string, string> Versions() => All("head link[rel=alternate][hreflang]")
        .ToDictionary(link => link.GetAttribute("hreflang")!, link => new Uri(link.GetAttribute("href")!).AbsolutePath);
}
