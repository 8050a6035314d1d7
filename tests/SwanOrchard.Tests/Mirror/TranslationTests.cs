using SwanOrchard.Mirror.Rendering;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

public sealed class TranslationTests : IDisposable
{
    private const string Catalog = """
        msgid ""
        msgstr "Language: ru\n"

        # A comment.
        #: Views/Some.liquid:3
        msgid "Hello"
        msgstr "Здравствуйте"

        msgctxt "Somewhere"
        msgid "Home"
        msgstr "Не то"

        msgid "Long "
        "text"
        msgstr ""
        "Длинный "
        "\"текст\"\n"

        #, fuzzy
        msgid "Guess"
        msgstr "Догадка"

        msgid "Empty"
        msgstr ""
        msgid "{0} item"
        msgid_plural "{0} items"
        msgstr[0] "{0} штука"
        msgstr[1] "{0} штуки"
        msgstr[2] "{0} штук"

        #~ msgid "Old"
        #~ msgstr "Старое"
        msgid "Last"
        msgstr "Последнее"
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Hello", "Здравствуйте")]
    [InlineData("Home", null)]
    [InlineData("Long text", "Длинный \"текст\"\n")]
    [InlineData("Guess", null)]
    [InlineData("Empty", null)]
    [InlineData("{0} item", "{0} штука")]
    [InlineData("Old", null)]
    [InlineData("Last", "Последнее")]
    public void Entries_without_context_are_found(string text, string? translation)
    {
        Assert.Equal(translation, PoCatalog.Read(_folder.Write("ru.po", Catalog)).Find(text));
    }

    [Fact]
    public void A_line_that_is_none_is_named()
    {
        var file = _folder.Write("ru.po", "msgid \"A\"\nmsgstr Б\n");

        var error = Assert.Throws<ThemeException>(() => PoCatalog.Read(file));

        Assert.StartsWith($"{file}, line 2: ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ru", "Hello", "Здравствуйте")]
    [InlineData("ru-KG", "Hello", "Здравствуйте")]
    [InlineData("ky", "Hello", "Hello")]
    public void A_language_without_a_word_takes_its_parent_or_the_text_itself(string language, string text, string said)
    {
        var theme = _folder.CopyTheme();
        _folder.Write("theme/Localization/ru.po", Catalog);

        Assert.Equal(said, new PoStrings(new ThemeFolder(theme)).Get(language, text));
    }

    [Fact]
    public async Task The_filter_translates_puts_arguments_in_and_encodes_the_whole()
    {
        var theme = _folder.CopyTheme();
        _folder.Write("theme/Localization/ru.po", "msgid \"by <b>{0}</b>, {1}\"\nmsgstr \"{1}: <b>{0}</b>\"\n");
        _folder.Write("theme/Views/Content-Page.liquid", "<h1>{{ \"by <b>{0}</b>, {1}\" | t: Model.Page.Text.Title, 2 }}</h1>");
        await using var mirror = await RunningMirror.StartAsync(
            new RecipeBuilder()
                .Languages("en", "ru")
                .Page("en", "a", i => i.Title("A & B"))
                .Page("ru", "a", i => i.Title("А & Б"))
                .WriteTo(_folder), theme);

        Assert.Contains("<h1>by &lt;b&gt;A &amp; B&lt;/b&gt;, 2</h1>", (await mirror.GetAsync("/en/a")).Text, StringComparison.Ordinal);
        Assert.Contains("<h1>2: &lt;b&gt;А &amp; Б&lt;/b&gt;</h1>", (await mirror.GetAsync("/ru/a")).Text, StringComparison.Ordinal);
    }
}
