using SwanOrchard.Core.Content;
using Xunit;
using static SwanOrchard.Core.Content.EditorialAction;
using static SwanOrchard.Core.Content.EditorialRole;

namespace SwanOrchard.Tests.Content;

public sealed class EditorialRulesTests
{
    private static readonly EditorialItem s_others = new(ContentTypeNames.Article);
    private static readonly EditorialItem s_own = s_others with { IsOwn = true };
    private static readonly EditorialItem s_published = s_others with { WasPublished = true, IsPublished = true };
    private static readonly EditorialItem s_unpublished = s_others with { WasPublished = true };

    private static readonly Dictionary<string, EditorialItem> s_items = new()
    {
        ["own draft"] = s_own,
        ["own published"] = s_published with { IsOwn = true },
        ["own unpublished"] = s_unpublished with { IsOwn = true },
        ["own scheduled"] = s_own with { IsScheduled = true },
        ["draft"] = s_others,
        ["published"] = s_published,
        ["translation draft"] = s_others with { IsTranslation = true },
        ["translation published"] = s_published with { IsTranslation = true },
        ["own translation draft"] = s_own with { IsTranslation = true },
        ["translation begun"] = s_others with { IsTranslation = true, IsOwnDraft = true },
        ["original draft begun"] = s_others with { IsOwnDraft = true },
        ["organization"] = new(ContentTypeNames.Organization),
        ["own organization"] = new(ContentTypeNames.Organization) { IsOwn = true },
        ["own page"] = new(ContentTypeNames.Page) { IsOwn = true },
        ["translated page"] = new(ContentTypeNames.Page) { IsTranslation = true, WasPublished = true, IsPublished = true },
    };

    private static readonly string[] s_translations =
        ["translation begun", "translation draft", "translation published", "own translation draft", "translated page"];

    // All that a role may; what is not named here it may not.
    private static readonly Dictionary<(EditorialRole, EditorialAction), string[]> s_may = new()
    {
        [(Translator, View)] = [.. s_items.Keys],
        [(Translator, Translate)] = [.. s_items.Keys],
        [(Translator, Edit)] = s_translations,
        [(Translator, Discard)] = ["translation begun"],
        [(Translator, Publish)] = s_translations,
        [(Reporter, View)] =
        [
            "own draft", "own published", "own unpublished", "own scheduled", "published", "translation published", "own translation draft",
            "own organization", "own page", "translated page",
        ],
        [(Reporter, Create)] =
        [
            "own draft", "own published", "own unpublished", "own scheduled", "draft", "published", "translation draft",
            "translation published", "own translation draft", "translation begun", "original draft begun",
        ],
        [(Reporter, Edit)] = ["own draft", "own translation draft"],
        [(Reporter, Delete)] = ["own draft", "own translation draft"],
        [(Reporter, Discard)] = ["own draft", "own translation draft"],
        [(Reporter, Clone)] = ["own draft", "own translation draft"],
    };

    public static TheoryData<EditorialRole, EditorialAction, string> Cases()
    {
        var cases = new TheoryData<EditorialRole, EditorialAction, string>();
        foreach (var role in Enum.GetValues<EditorialRole>())
        {
            foreach (var action in Enum.GetValues<EditorialAction>())
            {
                foreach (var item in s_items.Keys)
                {
                    cases.Add(role, action, item);
                }
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_table_says_who_may_what(EditorialRole role, EditorialAction action, string item)
    {
        var expected = role == Editor || s_may.GetValueOrDefault((role, action), []).Contains(item);

        Assert.Equal(expected, EditorialRules.May(role, action, s_items[item]));
    }

    [Fact]
    public void Several_roles_may_what_any_of_them_may()
    {
        EditorialRole[] both = [Translator, Reporter];

        Assert.True(EditorialRules.May(both, Create, s_own));
        Assert.True(EditorialRules.May(both, Translate, s_own));
        Assert.True(EditorialRules.May(both, Edit, s_own));
        Assert.False(EditorialRules.May(both, Publish, s_own));
        Assert.False(EditorialRules.May(both, Edit, s_published));
    }

    [Fact]
    public void Without_a_role_nothing_is_allowed() => Assert.False(EditorialRules.May([], View, s_published));

    [Theory]
    [InlineData("ru", "en", true)]
    [InlineData("en", "en", false)]
    [InlineData("EN", "en", false)]
    [InlineData("ru", null, false)]
    [InlineData("ru", "", false)]
    [InlineData(null, "en", true)]
    public void A_translation_is_what_is_not_in_the_originals_language(string? culture, string? original, bool expected) =>
        Assert.Equal(expected, EditorialItem.IsTranslationOf(culture, original));
}
