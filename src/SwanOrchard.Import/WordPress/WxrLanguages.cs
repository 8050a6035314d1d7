using System.Xml;
using System.Xml.Linq;
using SwanOrchard.Core.Languages;
using SwanOrchard.Import.Text;

namespace SwanOrchard.Import.WordPress;

/// <summary>Which language an item is in and what it is a translation of, by what Polylang and WPML store.</summary>
internal sealed class WxrLanguages
{
    // By post id, the Polylang group that lists it.
    private readonly Dictionary<string, string> _listed = new(StringComparer.Ordinal);

    /// <summary>Reads Polylang's groups from the terms of a file: for items that do not name theirs.</summary>
    /// <param name="head">What stands before the first item.</param>
    /// <param name="names">The prefixes declared there.</param>
    public void ReadGroups(string head, XmlNamespaceManager names)
    {
        const string end = "</wp:term>";
        for (var at = head.IndexOf("<wp:term>", StringComparison.Ordinal); at >= 0; at = head.IndexOf("<wp:term>", at
            + 1, StringComparison.Ordinal))
        {
            var close = head.IndexOf(end, at, StringComparison.Ordinal);
            if (close < 0)
            {
                return;
            }

            try
            {
                ReadGroup(XmlItem.Read(head[at..(close + end.Length)], names, out _));
            }
            catch (XmlException)
            {
                // A group less; its members stay single.
            }
        }
    }

    /// <summary>The language and the group of an item; null where nothing says it.</summary>
    public (string? Language, string? Group, bool? IsOriginal) Of(WxrItem item)
    {
        string? language = null;
        string? group = null;
        foreach (var (domain, slug, _) in item.Terms)
        {
            language = domain == "language" && slug.Length > 0 ? slug : language;
            group = domain == "post_translations" && slug.Length > 0 ? "pll " + slug : group;
        }

        language ??= item.Meta("_wpml_import_language_code");
        group ??= item.Meta("_wpml_import_translation_group") is { } wpml ? "wpml " + wpml : null;
        group ??= _listed.TryGetValue(item.Id, out var listed) ? "pll " + listed : null;
        var original = item.Meta("_icl_lang_duplicate_of");

        // A duplicate of WPML's names its original, which need not know of it.
        group ??= "icl " + (original ?? item.Id);
        return (language ?? OfUrl(item.Link), group, item.Meta("_wpml_import_source_language_code") is not null || original is not null
            ? false : null);
    }

    // WPML's and Polylang's directories and queries: /ru/2014/…, ?lang=ru.
    private static string? OfUrl(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var link))
        {
            return null;
        }

        var query = link.Query.TrimStart('?').Split('&').FirstOrDefault(part => part.StartsWith("lang=", StringComparison.Ordinal))?[5..];
        var first = link.AbsolutePath.Trim('/').Split('/')[0];
        return IsCode(query) ? query : link.AbsolutePath.Trim('/').Contains('/') && IsCode(first) ? first : null;
    }

    private static bool IsCode(string? code) =>
        code is { Length: 2 or 5 } && (code.Length == 2 || code[2] == '-') && Cldr.Find(code) is not null;

    private void ReadGroup(XElement term)
    {
        string Value(string name) => term.Element(XName.Get(name, XmlNames.WordPress))?.Value.Trim() ?? "";
        if (Value("term_taxonomy") != "post_translations" || PhpArrays.Read(Value("term_description")) is not { } members)
        {
            return;
        }

        foreach (var (language, id) in members)
        {
            if (!language.StartsWith("sync/", StringComparison.Ordinal))
            {
                _listed.TryAdd(id, Value("term_slug"));
            }
        }
    }
}
