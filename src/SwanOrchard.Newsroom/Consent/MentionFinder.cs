using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using YesSql;
using YesSql.Services;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>Finds people in all texts of an item other than its contacts, including its paths, and in menu entries.</summary>
public sealed partial class MentionFinder
{
    private const int BatchSize = 500;

    private static readonly string[] s_types = [.. ContentTypeNames.Readable, "Menu"];
    private static readonly string[] s_parts = [PartNames.Paths, PartNames.Article, PartNames.Organization, PartNames.MenuItems];

    // Contacts are searched separately. Menu entries have an owner and an author, whom readers never see.
    private static readonly string[] s_leftOut = [nameof(ArticleData.Contacts), nameof(ContentItem.Owner), nameof(ContentItem.Author)];

    private readonly ISession _session;
    private readonly IEnumerable<IKeptTexts> _keptTexts;

    public MentionFinder(ISession session, IEnumerable<IKeptTexts> keptTexts)
    {
        _session = session;
        _keptTexts = keptTexts;
    }

    /// <summary>Fills in where people are mentioned. This reads all texts, because no index covers them.</summary>
    /// <remarks>Only one batch of items is in memory at a time.</remarks>
    public async Task<IReadOnlyList<ConsentPerson>> FindAsync(IReadOnlyList<ConsentPerson> people)
    {
        if (people.Count == 0)
        {
            return people;
        }

        var mentions = people.Select(_ => new List<ConsentAppearance>()).ToArray();
        var persons = people.Select(person => new PersonMentions(Names(person), person.Names)).ToArray();
        for (long last = 0; ;)
        {
            var items = (await _session
                .Query<ContentItem, ContentItemIndex>(index =>
                    index.DocumentId > last && (index.Published || index.Latest) && index.ContentType.IsIn(s_types))
                .OrderBy(index => index.DocumentId)
                .Take(BatchSize)
                .ListAsync()).ToArray();
            foreach (var item in items)
            {
                foreach (var person in Mentioned(Texts(item)))
                {
                    mentions[person].Add(ConsentService.Appearance(item, isNamed: false));
                }
            }

            if (items.Length < BatchSize)
            {
                break;
            }

            last = items[^1].Id;
            _session.Detach(items);
        }

        foreach (var texts in _keptTexts)
        {
            await foreach (var kept in texts.ListAsync())
            {
                var found = Mentioned(string.Join('\n', kept.Text.Split('\n').Select(FoldedText.Of)));
                if (found.Length > 0 && await kept.PlaceAsync() is { } place)
                {
                    foreach (var person in found)
                    {
                        mentions[person].Add(place);
                    }
                }
            }
        }

        return [.. people.Select((person, i) => person with { Mentions = [.. mentions[i].Distinct()] })];

        int[] Mentioned(string text)
        {
            var lines = PersonMentions.StemsOf(text);
            return [.. Enumerable.Range(0, persons.Length).Where(i => persons[i].AreIn(text, lines))];
        }
    }

    private static IEnumerable<string> Names(ConsentPerson person) =>
        person.Names.Append(person.Email).OfType<string>()
            .SelectMany(name => new[] { FoldedText.Of(name), Slug.From(name), Slug.From(FoldedText.Of(name)) })
            .Where(name => name.Length > 2)
            .Distinct();

    private static string Texts(ContentItem item)
    {
        var parts = (JsonObject)item.Content;
        var html = ContentJson.Text(parts, PartNames.HtmlBody, "Html") ?? "";
        return string.Join('\n', s_parts.SelectMany(part => Strings(parts[part])).Concat(
        [
            item.DisplayText,
            ContentJson.Text(parts, PartNames.Autoroute, "Path"),
            WebUtility.HtmlDecode(html),
            Plain(html, ""),
            Plain(html, " "),
        ]).Select(FoldedText.Of));
    }

    private static IEnumerable<string?> Strings(JsonNode? node) => node switch
    {
        JsonObject properties =>
            properties.Where(property => !s_leftOut.Contains(property.Key)).SelectMany(property => Strings(property.Value)),
        JsonArray values => values.SelectMany(Strings),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    // A name may be partly in bold or span two lines; an email address may be in a link, so the HTML itself is searched too.
    private static string Plain(string html, string between) => WebUtility.HtmlDecode(Tag().Replace(html, between));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
