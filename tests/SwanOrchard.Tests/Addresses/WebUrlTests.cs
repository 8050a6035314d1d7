using System.Globalization;
using SwanOrchard.Core.Addresses;
using Xunit;

namespace SwanOrchard.Tests.Addresses;

public sealed class WebUrlTests
{
    [Theory]
    [InlineData("https://правозащита.рф/", "правозащита.рф")]
    [InlineData("https://xn--80aaagzh3bfj0a9e.xn--p1ai/about", "правозащита.рф")]
    [InlineData("https://www.münchen.example/", "münchen.example")]
    [InlineData("https://правозащита.org", "правозащита.org")]
    [InlineData("https://ąžuolas-2.lt", "ąžuolas-2.lt")]
    [InlineData("https://өзгөн.example", "өзгөн.example")]
    [InlineData("https://日本語とkana.example", "日本語とkana.example")]
    [InlineData("https://한국어漢字.example", "한국어漢字.example")]
    [InlineData("https://example.org:8080/a", "example.org")]
    [InlineData("https://[::1]/", "::1")]
    public void A_host_is_shown_in_its_own_letters(string url, string host) => Assert.Equal(host, WebUrl.Host(url));

    [Theory]
    [InlineData("pаypal.com")]
    [InlineData("аррӏе.com")]
    [InlineData("gοοgle.com")]
    [InlineData("amnestу.org")]
    [InlineData("правозащитаa.рф")]
    [InlineData("ꭲꮋ.example")]
    [InlineData("xn--a.example")]
    public void A_host_that_could_pass_for_another_is_shown_in_ASCII(string host)
    {
        var shown = WebUrl.Host($"https://{host}/");

        Assert.StartsWith("xn--", shown, StringComparison.Ordinal);
        Assert.True(shown.Split('.')[0].All(char.IsAscii), shown);
    }

    [Fact]
    public void Only_the_suspicious_part_of_a_host_is_in_ASCII() =>
        Assert.Equal("новости." + new IdnMapping().GetAscii("pаypal") + ".com", WebUrl.Host("https://новости.pаypal.com"));
}
