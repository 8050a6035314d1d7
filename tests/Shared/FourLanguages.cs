using System.Text.Json.Nodes;

namespace SwanOrchard.Tests.Shared;

/// <summary>The users' own site with Kyrgyz and Persian added by settings and content alone, without a PO file or code.</summary>
public static class FourLanguages
{
    public const string RecipeName = "SwanFourLanguages";

    public const string KyrgyzTitle = "Кыргызстан: сексуалдык кызматкерлер үйрөнүп, биригүүдө";
    public const string PersianTitle = "قرقیزستان: کارگران جنسی برای یادگیری و اتحاد گرد هم می‌آیند";

    /// <summary>The path of the seed article in one of the new languages, without a leading slash.</summary>
    public static string Seminar(string language) => $"{language}/news/seminar";

    public static string SetupRecipe() => Shared.SetupRecipe.Write(RecipeName, Items(), "en", "ru", "ky", "fa");

    private static IEnumerable<JsonObject> Items() =>
    [
        .. Sets().SelectMany(set => set.Items()),
        ContentSet.Menu("ky", "Башкы меню", ("Жаңылыктар", "ky/news"), ("Уюмдар", "ky/organizations"), ("Тармак жөнүндө", "ky/about")),
        ContentSet.Menu("fa", "منوی اصلی", ("خبرها", "fa/news"), ("سازمان‌ها", "fa/organizations")),
    ];

    private static IEnumerable<ContentSet> Sets() =>
    [
        // The facts that all languages share are those of the seed.
        new("Article", "seminar")
        {
            Set = "swansetarticleseminar00001",
            Original = "en",
            FirstPublished = new DateTime(2009, 5, 18, 6, 0, 0, DateTimeKind.Utc),
            EventStart = "2009-05-15",
            EventEnd = "2009-05-16",
            Country = "KG",
            Organizations = ["swansetorganizationtais001"],
            Contacts = [ContentSet.Contact("swancontactshahnazislam001", "Shahnaz Islamova", "taisplus@gmail.com", null, true)],
            MoreInfo = "http://swannet.org",
            Versions =
            [
                new("ky", KyrgyzTitle, "<p>Семинар эки күнгө созулду. Катышуучулар өз тармагын түзүүнү чечишти.</p>")
                {
                    Lead = "Кыргызстандын сегиз шаарынан келген катышуучулар жолугушту.",
                    Places = ["Бишкек", "Ош", "Өзгөн"],
                    MoreInfoText = "«Таис Плюс» жөнүндө",
                },
                new("fa", PersianTitle, "<p>این سمینار دو روز طول کشید. شرکت‌کنندگان به اتفاق آرا به تشکیل شبکه‌ای سراسری رأی دادند.</p>")
                {
                    Lead = "کارگران جنسی از هشت شهر قرقیزستان با هم دیدار کردند.",
                    Places = ["بیشکک", "اوش"],
                    MoreInfoText = "دربارهٔ تایس پلوس",
                },
            ],
        },
        new("Organization", "tais")
        {
            Set = "swansetorganizationtais001",
            Original = "en",
            Role = "Representative",
            Country = "KG",
            Versions = [new("fa", "تایس پلوس", "<p>تایس پلوس نمایندهٔ شبکه در قرقیزستان است.</p>") { ShortName = "تایس", City = "بیشکک" }],
        },
        new("Page", "about")
        {
            Set = "swansetpageabout0000000001",
            Original = "en",
            Versions = [new("ky", "Тармак жөнүндө", "<p>Тармак Борбордук жана Чыгыш Европа менен Борбор Азиянын уюмдарын бириктирет.</p>")],
        },
        new("Article", "onlyenglish") { Versions = [new("en", "In English alone", "<p>A few words.</p>")] },
    ];
}
