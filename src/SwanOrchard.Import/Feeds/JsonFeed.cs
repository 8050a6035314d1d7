using System.Text.Json;
using SwanOrchard.Import.Model;
using SwanOrchard.Import.Sources;

namespace SwanOrchard.Import.Feeds;

/// <summary>Reads a JSON Feed (version 1.1; https://www.jsonfeed.org/version/1.1/).</summary>
internal static class JsonFeed
{
    /// <summary>The entries of a file, each with where it stands.</summary>
    /// <param name="file">The file.</param>
    /// <param name="site">Gets what the feed says of its site.</param>
    /// <param name="make">Makes an entry of what was read.</param>
    /// <exception cref="ImportException">It is no JSON Feed.</exception>
    public static IEnumerable<ArchiveEntry> Read(SourceFile file, ArchiveSite site, Func<RawEntry, SourcePlace, ArchiveEntry> make)
    {
        using var document = JsonFile.Read(file, site);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object
            || JsonFile.Text(root, "version")?.Contains("jsonfeed.org", StringComparison.Ordinal) != true)
        {
            throw new ImportException(file.Name, "this is not a JSON Feed: its “version” does not name https://jsonfeed.org.");
        }

        site.AddUrl(JsonFile.Text(root, "home_page_url"));
        site.Language ??= JsonFile.Text(root, "language");
        var number = 0;
        foreach (var entry in JsonFile.Array(root, "items"))
        {
            yield return make(Read(entry), new(file.Name, ++number, IsLine: false));
        }
    }

    private static RawEntry Read(JsonElement entry) => new()
    {
        Title = JsonFile.Text(entry, "title") ?? "",
        Guid = JsonFile.Text(entry, "id") ?? "",
        IsGuidOpaque = true,
        Link = JsonFile.Text(entry, "url") ?? "",
        Published = JsonFile.Text(entry, "date_published") ?? "",
        Updated = JsonFile.Text(entry, "date_modified") ?? "",
        Author = JsonFile.Array(entry, "authors").Select(author => JsonFile.Text(author, "name")).FirstOrDefault(name => name is not null)
            ?? "",
        Language = JsonFile.Text(entry, "language"),
        Categories = [.. JsonFile.Array(entry, "tags").Where(tag => tag.ValueKind == JsonValueKind.String).Select(tag => tag.GetString()!)],
        Content = JsonFile.Text(entry, "content_html") ?? JsonFile.Text(entry, "content_text"),
        Summary = JsonFile.Text(entry, "summary") ?? "",
        IsSummaryWritten = true,
        Image = JsonFile.Text(entry, "image"),
    };
}
