using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Html;
using Xunit;

namespace SwanOrchard.Tests.Addresses;

public sealed class FormerPathTests
{
    private static readonly OwnHosts s_hosts = new(["https://swan.example", "http://localhost:5000", "https://пример.рф"]);

    [Theory]
    [InlineData("en/%D0%BE-%D0%BD%D0%B0%D1%81", "en/о-нас")]
    [InlineData("/en/node/1517/", "en/node/1517")]
    [InlineData("https://swan.example/en/%D0%BE-%D0%BD%D0%B0%D1%81", "en/о-нас")]
    [InlineData("HTTP://SWAN.example/en/node/1517", "en/node/1517")]
    [InlineData("//swan.example/en/node/1517", "en/node/1517")]
    [InlineData("http://localhost:5000/old", "old")]
    [InlineData("https://пример.рф/о-нас", "о-нас")]
    [InlineData("https://swan.example", "")]
    [InlineData("en/и\u0306од", "en/йод")]
    [InlineData("en/%D0%B8%CC%86%D0%BE%D0%B4", "en/йод")]
    [InlineData("en/100%", "en/100%")]
    [InlineData("en/100%25", "en/100%25")]
    [InlineData("en/a%2Fb", "en/a%2Fb")]
    [InlineData("en/a%20b%3Fc", "en/a%20b%3Fc")]
    [InlineData("en/%FF%FE", "en/%FF%FE")]
    [InlineData("en/😀%F0%9F%98%80", "en/😀😀")]
    [InlineData("en/%2e%2e/x", "en/../x")]
    public void What_is_copied_from_a_browser_is_a_path_of_this_site(string text, string path)
    {
        Assert.Equal(path, FormerPath.Read(text, s_hosts));

        // Said once more, it is the same.
        Assert.Equal(path, FormerPath.Read(path));
    }

    [Theory]
    [InlineData("https://old.example/a")]
    [InlineData("https://swan.example.evil.example/a")]
    [InlineData("https://swan.example@evil.example/a")]
    [InlineData("//other.example/a")]
    [InlineData("ftp://swan.example/a")]
    public void Another_sites_address_stays_as_it_is_to_be_refused(string text) => Assert.Equal(text, FormerPath.Read(text, s_hosts));
}
