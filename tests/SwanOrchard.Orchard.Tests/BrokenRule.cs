using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.Orchard;

/// <summary>One rule of the content, broken: by a form and as the content API and an import send it.</summary>
/// <param name="Type">The content type.</param>
/// <param name="Field">Where it has to be told: the field of the form, which is the property too.</param>
/// <param name="English">What the form has to say; ends with “…” where more may follow.</param>
/// <param name="Russian">The same in Russian.</param>
public sealed record BrokenRule(string Type, string Field, string English, string Russian)
{
    /// <summary>What is typed.</summary>
    public required Dictionary<string, string> Typed { get; init; }

    /// <summary>The same as the parts of an item; null for what a form alone can say.</summary>
    public string? Json { get; init; }

    /// <summary>
    /// Whether the form has a place for it at the field; Orchard's own editor of bodies has none, and the summary alone says it.
    /// </summary>
    public bool HasPlace { get; init; } = true;

    /// <summary>Whether API and import say the same words as the form; where JSON itself is wrong, they name the property.</summary>
    public bool SameWords { get; init; } = true;

    public static IReadOnlyDictionary<string, BrokenRule> All { get; } = new Dictionary<string, BrokenRule>
    {
        ["lead too long"] = new(
            "Article", "ArticlePart.Lead", "The lead has 301 characters. The limit is 300.", "В лиде 301 знаков. Можно не больше 300.")
        {
            Typed = new() { ["ArticlePart.Lead"] = new string('я', 301) },
            Json = $$"""{ "ArticlePart": { "Lead": "{{new string('я', 301)}}" } }""",
        },
        ["end before start"] = new(
            "Article", "ArticlePart.EventEnd", "The event ends before it begins.", "Событие кончается раньше, чем начинается.")
        {
            Typed = new() { ["ArticlePart.EventStart"] = "2009-05-16", ["ArticlePart.EventEnd"] = "2009-05-15" },
            Json = """{ "ArticlePart": { "EventStart": "2009-05-16", "EventEnd": "2009-05-15" } }""",
        },
        ["no date"] = new(
            "Article", "ArticlePart.EventStart", "“2009-02-30” is not a date; it should look like 2009-05-15.",
            "«2009-02-30» — не дата; пишите так: 2009-05-15.")
        {
            Typed = new() { ["ArticlePart.EventStart"] = "2009-02-30" },
            Json = """{ "ArticlePart": { "EventStart": "2009-02-30" } }""",
            SameWords = false,
        },
        ["no moment"] = new(
            "Article", "ArticlePart.FirstPublished", "“yesterday” is not a date; it should look like 2009-05-15T14:30.",
            "«yesterday» — не дата; пишите так: 2009-05-15T14:30.")
        {
            Typed = new() { ["ArticlePart.FirstPublished"] = "yesterday" },
            Json = """{ "ArticlePart": { "FirstPublishedUtc": "yesterday" } }""",
            SameWords = false,
        },
        ["unknown country"] = new("Article", "ArticlePart.CountryCode", "“XX” is not a country code.", "«XX» — не код страны.")
        {
            Typed = new() { ["ArticlePart.CountryCode"] = "XX" },
            Json = """{ "ArticlePart": { "CountryCode": "XX" } }""",
        },
        ["bad address"] = new(
            "Article", "ArticlePart.MoreInfo.Url",
            "“javascript:alert(1)” is not a URL. It should look like https://example.org, without spaces.",
            "«javascript:alert(1)» — не адрес в интернете. Он должен выглядеть как https://example.org, без пробелов.")
        {
            Typed = new() { ["ArticlePart.MoreInfo.Url"] = "javascript:alert(1)" },
            Json = """{ "ArticlePart": { "MoreInfo": { "Url": "javascript:alert(1)" } } }""",
        },
        ["address with a space"] = new(
            "Article", "ArticlePart.MoreInfo.Url",
            "“https://example.org/a b” is not a URL. It should look like https://example.org, without spaces.",
            "«https://example.org/a b» — не адрес в интернете. Он должен выглядеть как https://example.org, без пробелов.")
        {
            Typed = new() { ["ArticlePart.MoreInfo.Url"] = "https://example.org/a b" },
            Json = """{ "ArticlePart": { "MoreInfo": { "Url": "https://example.org/a b" } } }""",
        },
        ["link without an address"] = new(
            "Article", "ArticlePart.MoreInfo.Url", "The link “Read the report” needs a URL.", "У ссылки «Read the report» нет адреса.")
        {
            Typed = new() { ["ArticlePart.MoreInfo.Text"] = "Read the report" },
            Json = """{ "ArticlePart": { "MoreInfo": { "Text": "Read the report" } } }""",
        },
        ["contact without a name"] = new(
            "Article", "ArticlePart.Contacts[0].Name", "A contact needs a name.", "У контакта должно быть имя.")
        {
            Typed = new() { ["ArticlePart.Contacts[0].Phone"] = "+996 555" },
            Json = """{ "ArticlePart": { "Contacts": [{ "Id": "1", "Name": "", "Phone": "+996 555" }] } }""",
        },
        ["bad email"] = new(
            "Article", "ArticlePart.Contacts[1].Email", "“anna@” is not an email address.", "«anna@» — не адрес электронной почты.")
        {
            Typed = new()
            {
                ["ArticlePart.Contacts[0].Name"] = "A",
                ["ArticlePart.Contacts[1].Name"] = "Anna",
                ["ArticlePart.Contacts[1].Email"] = "anna@",
            },
            Json = """{ "ArticlePart": { "Contacts": [{ "Id": "1", "Name": "A" }, { "Id": "2", "Name": "Anna", "Email": "anna@" }] } }""",
        },
        ["image without text"] = new(
            "Article", "ArticlePart.Image.AltText", "The image needs an alt text that says what it shows.",
            "К изображению нужно описание: что на нём.")
        {
            Typed = new() { ["ArticlePart.Image.Path"] = WidePicture.Name },
            Json = $$"""{ "ArticlePart": { "Image": { "Path": "{{WidePicture.Name}}" } } }""",
        },
        ["image with a text that cannot be seen"] = new(
            "Article", "ArticlePart.Image.AltText", "The image needs an alt text that says what it shows.",
            "К изображению нужно описание: что на нём.")
        {
            Typed = new() { ["ArticlePart.Image.Path"] = WidePicture.Name, ["ArticlePart.Image.AltText"] = "\u200B\u202E" },
            Json = $$"""{ "ArticlePart": { "Image": { "Path": "{{WidePicture.Name}}", "AltText": "\u200B\u202E" } } }""",
        },
        ["text of no image"] = new(
            "Article", "ArticlePart.Image.Path", "There is an alt text or a credit, but no image. Choose an image or clear the text.",
            "Есть описание или автор, а изображения нет. Выберите изображение или очистите поля.")
        {
            Typed = new() { ["ArticlePart.Image.AltText"] = "A hall full of people" },
            Json = """{ "ArticlePart": { "Image": { "AltText": "A hall full of people" } } }""",
        },
        ["image that is not there"] = new(
            "Article", "ArticlePart.Image.Path", "The media library has no image at “no/such.png”…",
            "В медиатеке нет изображения «no/such.png»…")
        {
            Typed = new() { ["ArticlePart.Image.Path"] = "no/such.png", ["ArticlePart.Image.AltText"] = "Nothing" },
        },
        ["address of a list"] = new("Article", "AutoroutePart.Path", "“en/news” can't be used here…", "Адрес «en/news» здесь не подходит…")
        {
            Typed = new() { ["AutoroutePart.Path"] = "en/news" },
            Json = """{ "AutoroutePart": { "Path": "en/news" } }""",
        },
        ["address of the admin"] = new("Article", "AutoroutePart.Path", "“login” can't be used here…", "Адрес «login» здесь не подходит…")
        {
            Typed = new() { ["AutoroutePart.Path"] = "login" },
            Json = """{ "AutoroutePart": { "Path": "login" } }""",
        },
        ["former address of elsewhere"] = new(
            "Article", "PathsPart.Paths", "“https://old.example/a” is not a path of this site…",
            "«https://old.example/a» — не адрес на этом сайте…")
        {
            Typed = new() { ["PathsPart.Paths"] = "https://old.example/a" },
            Json = """{ "PathsPart": { "Paths": ["https://old.example/a"] } }""",
        },
        ["former address of another"] = new(
            "Article", "PathsPart.Paths", "“en/organizations/tais-plus” is or was the path of another item: “Tais Plus”.",
            "«en/organizations/tais-plus» — нынешний или прежний адрес другого материала: «Tais Plus».")
        {
            Typed = new() { ["PathsPart.Paths"] = "en/organizations/tais-plus" },
            Json = """{ "PathsPart": { "Paths": ["en/organizations/tais-plus"] } }""",
        },
        ["former address taken"] = new(
            "Page", "PathsPart.Paths", "“en/node/1517” is or was the path of another item…",
            "«en/node/1517» — нынешний или прежний адрес другого материала…")
        {
            Typed = new() { ["PathsPart.Paths"] = "en/node/1517" },
            Json = """{ "PathsPart": { "Paths": ["en/node/1517"] } }""",
        },
        ["former address of a list"] = new(
            "Article", "PathsPart.Paths", "“en/news” is the path of a list and can't be used.",
            "«en/news» — адрес списка, его использовать нельзя.")
        {
            Typed = new() { ["PathsPart.Paths"] = "en/news" },
            Json = """{ "PathsPart": { "Paths": ["en/news"] } }""",
        },
        ["organization's country"] = new(
            "Organization", "OrganizationPart.CountryCode", "“ZZ” is not a country code.", "«ZZ» — не код страны.")
        {
            Typed = new() { ["OrganizationPart.CountryCode"] = "ZZ" },
            Json = """{ "OrganizationPart": { "CountryCode": "ZZ" } }""",
        },
        ["website"] = new(
            "Organization", "OrganizationPart.Website",
            "“example.org” is not a URL. It should look like https://example.org, without spaces.",
            "«example.org» — не адрес в интернете. Он должен выглядеть как https://example.org, без пробелов.")
        {
            Typed = new() { ["OrganizationPart.Website"] = "example.org" },
            Json = """{ "OrganizationPart": { "Website": "example.org" } }""",
        },
        ["two profiles of one network"] = new(
            "Organization", "OrganizationPart.Profiles[1].Network", "There is more than one profile on telegram.",
            "В сети telegram указано больше одного профиля.")
        {
            Typed = new()
            {
                ["OrganizationPart.Profiles[0].Network"] = "Telegram",
                ["OrganizationPart.Profiles[0].Url"] = "https://t.me/a",
                ["OrganizationPart.Profiles[1].Network"] = "telegram",
                ["OrganizationPart.Profiles[1].Url"] = "https://t.me/b",
            },
            Json =
                """{ "OrganizationPart": { "Profiles": [{ "Network": "Telegram", "Url": "https://t.me/a" }, """
                + """{ "Network": "telegram", "Url": "https://t.me/b" }] } }""",
        },
        ["profile without a network"] = new(
            "Organization", "OrganizationPart.Profiles[0].Network", "The profile “https://t.me/a” needs the name of its network.",
            "У профиля «https://t.me/a» не указана сеть.")
        {
            Typed = new() { ["OrganizationPart.Profiles[0].Url"] = "https://t.me/a" },
            Json = """{ "OrganizationPart": { "Profiles": [{ "Network": "", "Url": "https://t.me/a" }] } }""",
        },
        ["profile's address"] = new(
            "Organization", "OrganizationPart.Profiles[0].Url",
            "“t.me/a” is not a URL. It should look like https://example.org, without spaces.",
            "«t.me/a» — не адрес в интернете. Он должен выглядеть как https://example.org, без пробелов.")
        {
            Typed = new() { ["OrganizationPart.Profiles[0].Network"] = "Telegram", ["OrganizationPart.Profiles[0].Url"] = "t.me/a" },
            Json = """{ "OrganizationPart": { "Profiles": [{ "Network": "Telegram", "Url": "t.me/a" }] } }""",
        },
        ["profile without an address"] = new(
            "Organization", "OrganizationPart.Profiles[0].Url", "The profile “Tais” needs a URL.", "У профиля «Tais» нет адреса.")
        {
            Typed = new() { ["OrganizationPart.Profiles[0].Network"] = "Telegram", ["OrganizationPart.Profiles[0].Name"] = "Tais" },
            Json = """{ "OrganizationPart": { "Profiles": [{ "Network": "Telegram", "Name": "Tais" }] } }""",
        },
        ["organization's contact"] = new(
            "Organization", "OrganizationPart.Contacts[0].Email", "“a b@c.org” is not an email address.",
            "«a b@c.org» — не адрес электронной почты.")
        {
            Typed = new() { ["OrganizationPart.Contacts[0].Name"] = "A", ["OrganizationPart.Contacts[0].Email"] = "a b@c.org" },
            Json = """{ "OrganizationPart": { "Contacts": [{ "Id": "1", "Name": "A", "Email": "a b@c.org" }] } }""",
        },
        ["logo without text"] = new(
            "Organization", "OrganizationPart.Logo.AltText", "The image needs an alt text that says what it shows.",
            "К изображению нужно описание: что на нём.")
        {
            Typed = new() { ["OrganizationPart.Logo.Path"] = WidePicture.Name },
            Json = $$"""{ "OrganizationPart": { "Logo": { "Path": "{{WidePicture.Name}}" } } }""",
        },
        ["credit of no logo"] = new(
            "Organization", "OrganizationPart.Logo.Path",
            "There is an alt text or a credit, but no image. Choose an image or clear the text.",
            "Есть описание или автор, а изображения нет. Выберите изображение или очистите поля.")
        {
            Typed = new() { ["OrganizationPart.Logo.Credit"] = "Photo: Anna" },
            Json = """{ "OrganizationPart": { "Logo": { "Credit": "Photo: Anna" } } }""",
        },
        ["body without end tags"] = new(
            "Page", "HtmlBodyPart.Html",
            "This text cannot be shown: it has too many nested or adjacent elements, or too many tables. A tag may not be closed.",
            "Этот текст нельзя показать: в нём слишком много вложенных друг в друга или стоящих подряд элементов либо слишком много "
                + "таблиц. Возможно, какой-то тег не закрыт.")
        {
            HasPlace = false,
            Typed = new() { ["HtmlBodyPart.Html"] = NastyBodies.Unclosed },
            Json = $$"""{ "HtmlBodyPart": { "Html": "{{NastyBodies.Unclosed}}" } }""",
        },
        ["page at a reserved word"] = new(
            "Page", "AutoroutePart.Path", "“en/feeds” can't be used here…", "Адрес «en/feeds» здесь не подходит…")
        {
            Typed = new() { ["AutoroutePart.Path"] = "en/feeds" },
            Json = """{ "AutoroutePart": { "Path": "en/feeds" } }""",
        },
        ["page at a language"] = new("Page", "AutoroutePart.Path", "“en/ru” can't be used here…", "Адрес «en/ru» здесь не подходит…")
        {
            Typed = new() { ["AutoroutePart.Path"] = "en/ru" },
            Json = """{ "AutoroutePart": { "Path": "en/ru" } }""",
        },
    };

    /// <summary>What has to be said in a language.</summary>
    public string Told(string culture) => culture == "ru" ? Russian : English;

    /// <summary>Whether it is said.</summary>
    public bool IsTold(string? said, string culture) => Told(culture) is var told && (told.EndsWith('…')
        ? said?.StartsWith(told.TrimEnd('…'), StringComparison.Ordinal) == true
        : said == told);

    /// <summary>Puts what is wrong into an item.</summary>
    public JsonObject Break(JsonObject item)
    {
        foreach (var (part, properties) in JsonNode.Parse(Json!)!.AsObject())
        {
            foreach (var (name, value) in properties!.AsObject())
            {
                item[part] ??= new JsonObject();
                item[part]![name] = value?.DeepClone();
            }
        }

        return item;
    }
}
