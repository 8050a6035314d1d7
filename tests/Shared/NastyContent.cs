using System.Globalization;
using System.Text.Json.Nodes;

namespace SwanOrchard.Tests.Shared;

/// <summary>Content that runs through every branch of every template and is as hard to show as content gets.</summary>
public static class NastyContent
{
    public const string RecipeName = "SwanNasty";

    /// <summary>The name, email address and phone number of a person who did not agree to be named.</summary>
    public static IReadOnlyList<string> Hidden { get; } = ["Hidden Person", "hidden.person@private.example", "+996 555 000000"];

    /// <summary>The text of an unpublished article.</summary>
    public const string Draft = "A draft that nobody may read";

    public const string Quotes = "“Quotes” \"double\" 'single' </script><script>document.title='taken'</script> & <b>ampersand</b> 🌂😀";

    public static string LongTitle { get; } = string.Concat(Enumerable.Repeat("Donaudampfschifffahrt", 15))[..255];

    public static string LongTitleRussian { get; } = string.Concat(Enumerable.Repeat("Рентгеноэлектрокардиография", 12))[..255];

    private static readonly ContentSet s_member = new("Organization", "nastymember")
    {
        Role = "Member",
        Country = "KZ",
        Website = "https://www.a-member-of-the-network-with-a-rather-long-name.example/about/us",
        Picture = (WidePicture.Name, WidePicture.Width, WidePicture.Height),
        Contacts =
        [
            ContentSet.Contact(
                "nastypublic", "Anna Example-Public", "anna.example.public.with.a.long.name@member-organization.example", "+7 700 000 0000",
                true),
            ContentSet.Contact("nastyhidden", Hidden[0], Hidden[1], Hidden[2], false),
        ],
        Profiles =
        [
            ("Facebook", "https://www.facebook.com/member.example", "Member & Co"),
            ("Twitter", "https://twitter.com/member_example", "Member"),
            ("Instagram", "https://www.instagram.com/member.example", "Member"),
            ("YouTube", "https://www.youtube.com/@member.example", "Member"),
            ("Telegram", "https://t.me/member_example", "Member"),
            ("Mastodon", "https://social.example/@member", "Member"),
            ("VK", "https://vk.example/member", null),
        ],
        Versions =
        [
            new("en", "A member & its “name”", "<p>What it <em>does</em>.</p>")
            {
                ShortName = "Member",
                City = "Almaty",
                AltText = "The logo of the member",
            },
            new("ru", "Участница сети и её «имя»", "<p>Чем она занимается.</p>")
            {
                ShortName = "Участница",
                City = "Алматы",
                AltText = "Логотип участницы",
            },
        ],
    };

    private static readonly ContentSet s_russianOnly = new("Organization", "nastyruonly")
    {
        Role = "Partner",
        Country = "TJ",
        Versions = [new("ru", "Организация без перевода", "<p>Только по-русски.</p>") { City = "Душанбе" }],
    };

    private static readonly ContentSet s_englishOnly = new("Organization", "nastyenonly")
    {
        Role = "Member",
        Country = "GE",
        Versions = [new("en", "An organization without translation", "<p>In English only.</p>") { ShortName = "EnOnly", City = "Tbilisi" }],
    };

    private static readonly ContentSet s_bare = new("Organization", "nastybare") { Versions = [new("en", LongTitle)] };

    /// <summary>The path of the organization whose news fills several pages.</summary>
    public static string MemberPath(string language) => $"{language}/organizations/{s_member.Key}";

    /// <summary>The setup recipe of a site in English and Russian with the users' own content and this.</summary>
    public static string SetupRecipe() => Shared.SetupRecipe.Write(RecipeName, Items(), "en", "ru");

    /// <summary>The path of an article by its key, without a leading slash.</summary>
    public static string Article(string key, string language) => $"{language}/news/nasty{key}";

    private static IEnumerable<JsonObject> Items() =>
        new[] { s_member, s_russianOnly, s_englishOnly, s_bare }
            .Concat(Pages())
            .Concat(Facts())
            .Concat(Bodies())
            .Concat(Many())
            .SelectMany(set => set.Items());

    private static IEnumerable<ContentSet> Pages() =>
    [
        new("Page", "nastypage")
        {
            Versions = [new("en", Quotes, NastyBodies.Everything), new("ru", "Страница со всем & сразу", NastyBodies.Everything)],
        },
        new("Page", "nastypageen") { Versions = [new("en", "A page without translation", "<p>In English only.</p>")] },
    ];

    // The facts beside the body.
    private static IEnumerable<ContentSet> Facts() =>
    [
        Both("noorganization", "Nothing but a title", "Ничего, кроме заголовка"),
        Both("three", "Three organizations", "Три организации") with
        {
            Organizations = [s_member.Set, s_russianOnly.Set, s_englishOnly.Set],
            Country = "KG",
            MoreInfo = "https://www.partner.example/",
            Contacts = s_member.Contacts,
            // The newest of all, at the top of every list.
            FirstPublished = Day(40),
        },
        Both("newyear", "Over New Year", "Через Новый год") with { EventStart = "2009-12-30", EventEnd = "2010-01-02", Country = "KZ" },
        Both("oneday", "One day", "Один день") with
        {
            EventStart = "2010-03-03",
            EventEnd = "2010-03-03",
            Country = "GE",
            Modified = Day(60),
        },
        Both("openend", "From a day on", "С одного дня") with { EventStart = "2010-03-08" },
        Both("openstart", "Until a day", "До одного дня") with { EventEnd = "2010-06-30" },
        Both("longtitle", LongTitle, LongTitleRussian) with { Organizations = [s_bare.Set], Country = "KG" },
        Both("quotes", Quotes, Quotes) with { EventStart = "2010-02-27", EventEnd = "2010-03-02", Country = "KG" },
        Both("kyrgyz", "Өзгөчө жаңы үн: ң ө ү Ң Ө Ү", "Өзгөчө жаңы үн: ң ө ү Ң Ө Ү"),
        new("Article", "nastyruonly1")
        {
            Organizations = [s_englishOnly.Set],
            FirstPublished = Day(30),
            Versions = [new("ru", "Статья без перевода", "<p>Только по-русски.</p>") { Lead = "Только по-русски." }],
        },
        new("Article", "nastyalone")
        {
            Country = "IS",
            FirstPublished = Day(31),
            Versions = [new("en", "The only news from there", "<p>In English only.</p>")],
        },
        new("Article", "nastydraft")
        {
            Published = false,
            Country = "UZ",
            Organizations = [s_member.Set],
            Versions = [new("en", Draft, $"<p>{Draft}</p>") { Lead = Draft }],
        },
    ];

    private static IEnumerable<ContentSet> Bodies() =>
    [
        Both("hostile", "A body that wants to do harm", "Вредный текст", NastyBodies.Hostile),
        Both("everything", "Everything a body may hold", "Всё, что бывает в тексте", NastyBodies.Everything),
        Both("rtl", "A right-to-left quotation", "Цитата справа налево", NastyBodies.RightToLeft),
        Both("table", "A table wider than the page", "Таблица шире страницы", NastyBodies.WideTable()),
        Both("image", "An image six thousand pixels wide", "Изображение шириной 6000 пикселей", NastyBodies.WideImage) with
        {
            Picture = (WidePicture.Name, WidePicture.Width, WidePicture.Height),
        },
        Both("long", "Twenty thousand words", "Двадцать тысяч слов") with
        {
            Versions =
            [
                Version(
                    "en", "Twenty thousand words",
                    NastyBodies.Long(
                        "seminar", "network", "of", "sex workers", "rights", "health", "and", "peer-education", "in", "Kyrgyzstan")),
                Version(
                    "ru", "Двадцать тысяч слов",
                    NastyBodies.Long("семинар", "сеть", "права", "здоровье", "и", "обучение", "в", "Кыргызстане", "равный", "равному")),
            ],
        },
    ];

    // Enough for a third page of the lists of all news, of an organization's news and of a country's.
    private static IEnumerable<ContentSet> Many() => Enumerable.Range(1, 26).Select(number =>
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"many{number:00}");
        return Both(key, $"News {number} of many", $"Новость {number} из многих", "<p>A few words.</p>") with
        {
            Organizations = [s_member.Set],
            Country = "KZ",
            // Two articles at a time share a moment, and their order must be the same every time and on both hosts.
            FirstPublished = Day(-number / 2 * 2),
        };
    });

    private static ContentSet Both(string key, string english, string russian, string html = "<p>A few words.</p>") =>
        new("Article", $"nasty{key}")
        {
            FirstPublished = Day(key.Length),
            Versions = [Version("en", english, html), Version("ru", russian, html)],
        };

    private static ContentVersion Version(string language, string title, string html) => new(language, title, html)
    {
        Lead = title.Length < 100 ? $"{title}: a lead." : null,
        Places = language == "en"
            ? ["Bishkek", "Kara-Suu & Osh", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"]
            : ["Бишкек", "Өзгөн"],
        AltText = "Bands of grey",
        Credit = "A photographer, “with” quotes & more",
    };

    private static DateTime Day(int number) => new DateTime(2010, 3, 1, 8, 30, 0, DateTimeKind.Utc).AddDays(number);
}
