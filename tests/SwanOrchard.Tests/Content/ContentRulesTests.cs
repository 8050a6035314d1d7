using SwanOrchard.Core.Content;
using Xunit;

namespace SwanOrchard.Tests.Content;

public sealed class ContentRulesTests
{
    private static readonly Contact s_contact = new() { Id = "1", Name = "A", Email = "a@example.org" };

    [Fact]
    public void What_is_right_has_no_fault()
    {
        Assert.Empty(ContentRules.Check(new ArticleData()));
        Assert.Empty(ContentRules.Check(new OrganizationData()));
        Assert.Empty(ContentRules.Check(new ArticleData
        {
            Lead = new string('a', ArticleData.MaxLeadLength),
            EventStart = new(2009, 5, 15),
            EventEnd = new(2009, 5, 15),
            CountryCode = "KG",
            MoreInfo = new Link { Url = "https://example.org" },
            Contacts = [s_contact],
            Image = new Picture { Path = "a.png", AltText = "A" },
        }));
    }

    [Fact]
    public void Each_fault_names_its_field()
    {
        var article = new ArticleData
        {
            Lead = new string('a', ArticleData.MaxLeadLength + 1),
            EventStart = new(2009, 5, 16),
            EventEnd = new(2009, 5, 15),
            CountryCode = "XX",
            MoreInfo = new Link { Url = "javascript:alert(1)" },
            Contacts = [s_contact, s_contact with { Name = " " }, s_contact with { Email = "a@" }],
            Image = new Picture { Path = "a.png" },
        };

        Assert.Equal(
            ["Contacts[1].Name", "Contacts[2].Email", "CountryCode", "EventEnd", "Image.AltText", "Lead", "MoreInfo.Url"],
            ContentRules.Check(article).Select(fault => fault.Property).Order(StringComparer.Ordinal));

        // A draft waits with all but what an index of the database cannot hold.
        Assert.Equal(["CountryCode"], ContentRules.Check(article).Where(fault => !fault.AllowsDraft).Select(fault => fault.Property));
    }

    [Fact]
    public void A_text_that_cannot_be_seen_is_none()
    {
        const string unseen = "\u200B\u202E\u00A0";
        var article = new ArticleData
        {
            Contacts = [s_contact with { Name = unseen }],
            Image = new Picture { Path = "a.png", AltText = unseen },
            MoreInfo = new Link { Text = unseen },
        };
        var organization = new OrganizationData
        {
            Profiles = [new() { Network = unseen, Url = "https://example.org" }],
            Logo = new Picture { AltText = unseen, Credit = unseen },
        };

        Assert.Equal(
            ["Contacts[0].Name", "Image.AltText"], ContentRules.Check(article)
                .Select(fault => fault.Property)
                .Order(StringComparer.Ordinal));
        Assert.Equal(["Profiles[0].Network"], ContentRules.Check(organization).Select(fault => fault.Property));
        Assert.Equal("Title", ContentRules.CheckTitle(unseen)?.Property);
        Assert.Equal("Title", ContentRules.CheckTitle(" ")?.Property);
        Assert.Null(ContentRules.CheckTitle("\u200BA"));
    }

    [Fact]
    public void Each_row_of_profiles_has_its_own()
    {
        var organization = new OrganizationData
        {
            Profiles =
            [
                new() { Network = "Facebook", Url = "https://facebook.com/a" },
                new() { Network = "", Url = "https://example.org" },
                new() { Network = "facebook", Url = "nope" },
            ],
            Website = "example.org",
        };

        Assert.Equal(
            ["Profiles[1].Network", "Profiles[2].Network", "Profiles[2].Url", "Website"],
            ContentRules.Check(organization).Select(fault => fault.Property).Order(StringComparer.Ordinal));
    }
}
