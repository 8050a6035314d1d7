using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Site;
using SwanOrchard.Mirror.Content;

namespace SwanOrchard.Mirror.Publishing.Incremental;

/// <summary>Content that notes what pages and feeds ask of it. What asked the same and was answered the same is the same.</summary>
/// <param name="content">The content.</param>
/// <param name="zone">The time zone of the site.</param>
/// <param name="questions">Notes the questions.</param>
internal sealed class AskedContent(ContentSnapshot content, TimeZoneInfo zone, Questions questions) : IContentSource
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    // The topic of all organizations. Those of lists have three bars.
    private const string Organizations = "organizations";

    private readonly ConcurrentDictionary<string, UInt128> _items = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ArticleFilter, string> _topics = new();

    /// <summary>Asks again what was asked in an earlier run.</summary>
    /// <exception cref="InvalidDataException">This is no question of this class.</exception>
    public Task AskAsync(string question)
    {
        var space = question.IndexOf(' ', StringComparison.Ordinal);
        var (kind, rest) = (question[..Math.Max(space, 0)], question[(space + 1)..]);
        return kind switch
        {
            "item" => FindAsync(rest),
            "versions" => GetVersionsAsync(rest),
            "sets" => GetOrganizationsAsync(Read<string[]>(rest)),
            "organizations" => GetOrganizationsAsync(rest.Length == 0 ? null : rest),
            "articles" when Read<ListAsked>(rest) is var list => GetArticlesAsync(list.Filter, list.Skip, list.Take),
            "count" => CountArticlesAsync(Read<ArticleFilter>(rest)),
            "places" when Read<PlacesAsked>(rest) is var asked => GetSharedPlacesAsync(asked.Language, asked.Places),
            "around" when Read<AroundAsked>(rest) is var around => GetArticlesAroundAsync(around.AnyOf, around.Moment, around.Most),
            "countries" => GetCountriesAsync(rest),
            "years" => GetYearsAsync(rest, zone),
            "media" => GetMediaLengthAsync(rest),
            "image" => GetImageSizeAsync(rest),
            "menu" => GetMenuAsync(rest),
            _ => throw new InvalidDataException($"“{question}” is no question."),
        };
    }

    /// <summary>A hash of each topic: of all articles of a list, and of all organizations.</summary>
    public IReadOnlyDictionary<string, UInt128> Topics()
    {
        var topics = content.Lists.ToDictionary(list => Topic(list.Key), list => Of(list.Value), StringComparer.Ordinal);
        topics[Organizations] = Of(content.Items.OfType<OrganizationItem>());
        return topics;
    }

    /// <summary>A hash of an item with its body, and of what feeds say of its picture.</summary>
    public UInt128 HashOf(ReaderItem item) => _items.GetOrAdd(item.Path, (path, item) =>
    {
        var picture = item is ArticleItem { Data.Image.Path: { Length: > 0 } image } ? image.TrimStart('/') : null;
        var length = picture is null ? null : content.Media.Find(picture) is { Refusal: null } file ? file.Length : (long?)-1;
        return length is null ? content.Hashes[path] : Of([$"{content.Hashes[path]}", $"{length}"]);
    }, item);

    /// <inheritdoc/>
    public Task<ReaderItem?> FindAsync(string path) =>
        Noted($"item {path}", content.FindAsync(path), item => Of(item is null ? [] : [item]));

    /// <inheritdoc/>
    public Task<IReadOnlyList<ItemPath>> GetVersionsAsync(string set) => Noted(
        $"versions {set}", content.GetVersionsAsync(set), paths => Of(paths.Select(path => $"{path.Language} {path.Path}")));

    /// <inheritdoc/>
    public Task<IReadOnlyList<OrganizationItem>> GetOrganizationsAsync(IReadOnlyCollection<string> sets) =>
        Noted($"sets {Write(sets)}", content.GetOrganizationsAsync(sets), Of, Organizations);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleItem>> GetArticlesAsync(ArticleFilter filter, int skip, int take) => Noted(
        $"articles {Write(new ListAsked(filter, skip, take))}", content.GetArticlesAsync(filter, skip, take), Of, Topic(filter));

    /// <inheritdoc/>
    public Task<int> CountArticlesAsync(ArticleFilter filter) =>
        Noted($"count {Write(filter)}", content.CountArticlesAsync(filter), count => Of([$"{count}"]), Topic(filter));

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> GetSharedPlacesAsync(string language, IReadOnlyCollection<string> places) =>
        Noted($"places {Write(new PlacesAsked(language, places))}", content.GetSharedPlacesAsync(language, places), Of);

    /// <inheritdoc/>
    public Task<ArticlesAround> GetArticlesAroundAsync(IReadOnlyList<ArticleFilter> anyOf, DateTime moment, int most) => Noted(
        $"around {Write(new AroundAsked(anyOf, moment, most))}",
        content.GetArticlesAroundAsync(anyOf, moment, most),
        around => Of([$"{Of(around.Earlier)}", $"{Of(around.Later)}"]),
        [.. anyOf.Select(Topic)]);

    /// <inheritdoc/>
    public Task<IReadOnlyList<OrganizationItem>> GetOrganizationsAsync(string? countryCode = null) =>
        Noted($"organizations {countryCode}", content.GetOrganizationsAsync(countryCode), Of, Organizations);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> GetCountriesAsync(string language) =>
        Noted($"countries {language}", content.GetCountriesAsync(language), Of);

    /// <inheritdoc/>
    public Task<IReadOnlyList<int>> GetYearsAsync(string language, TimeZoneInfo zone) =>
        Noted($"years {language}", content.GetYearsAsync(language, zone), years => Of(years.Select(year => $"{year}")));

    /// <inheritdoc/>
    public Task<long?> GetMediaLengthAsync(string path) =>
        Noted($"media {path}", content.GetMediaLengthAsync(path), length => Of([$"{length}"]));

    /// <inheritdoc/>
    public Task<ImageSize?> GetImageSizeAsync(string path) =>
        Noted($"image {path}", content.GetImageSizeAsync(path), size => Of([$"{size?.Width} {size?.Height}"]));

    /// <inheritdoc/>
    public Task<IReadOnlyList<MenuLink>> GetMenuAsync(string language) =>
        Noted($"menu {language}", content.GetMenuAsync(language), menu => Of(menu.SelectMany(link => new[] { link.Text, link.Url })));

    /// <inheritdoc/>
    public IAsyncEnumerable<ReaderItem> GetItemsAsync() => throw NotOfAPage();

    /// <inheritdoc/>
    public Task<int> CountAddressesAsync() => throw NotOfAPage();

    /// <inheritdoc/>
    public Task<IReadOnlyList<ItemPath>> GetAddressesAsync(int skip, int take) => throw NotOfAPage();

    /// <summary>A hash of texts in their order.</summary>
    public static UInt128 Of(IEnumerable<string> texts) =>
        Fingerprint.Of(Encoding.UTF8.GetBytes(string.Concat(texts.Select(text => $"{text.Length} {text}"))));

    private UInt128 Of(IEnumerable<ReaderItem> items) => Fingerprint.Of(MemoryMarshal.AsBytes(items.Select(HashOf).ToArray().AsSpan()));

    // A list of both a country and an organization is a part of the organization's.
    // Kept, because tens of thousands of questions name the same few.
    private string Topic(ArticleFilter list) => _topics.GetOrAdd(
        list with
        {
            CountryCode = list.Organization is null ? list.CountryCode : null,
            FromUtc = null,
            BeforeUtc = null,
            OldestFirst = false,
        },
        list => $"{list.Language}|{list.CountryCode}|{list.Organization}|{list.Place}");

    private async Task<T> Noted<T>(string question, Task<T> answer, Func<T, UInt128> hash, params string[] topics)
    {
        var found = await answer;
        questions.Add(question, topics, () => hash(found));
        return found;
    }

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, s_options);

    private static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, s_options) ?? throw new InvalidDataException("A question is damaged.");

    private static NotSupportedException NotOfAPage() => new("No page and no feed shows all items.");

    private sealed record ListAsked(ArticleFilter Filter, int Skip, int Take);

    private sealed record PlacesAsked(string Language, IReadOnlyCollection<string> Places);

    private sealed record AroundAsked(IReadOnlyList<ArticleFilter> AnyOf, DateTime Moment, int Most);
}
