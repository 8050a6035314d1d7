using System.Security.Cryptography;
using SwanOrchard.Core.Addresses;
using Xunit;

namespace SwanOrchard.Tests.Safety;

public sealed class OnionAddressTests
{
    // The Tor Project's own.
    private const string Name = "2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid";

    [Theory]
    [InlineData(Name + ".onion")]
    [InlineData(" http://" + Name + ".onion/ ")]
    [InlineData("https://2GZYXA5IHM7NSGGFXNU52RCK2VV4RVMDLKIU3ZZUI5DU4XYCLEN53WID.onion")]
    public void Is_read_however_it_was_pasted(string typed) => Assert.Equal(Name + ".onion", OnionAddress.Parse(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("example.org")]
    [InlineData("expyuzz4wqqyqhjn.onion")]
    [InlineData(Name)]
    [InlineData(Name + ".onion/path")]
    [InlineData("www." + Name + ".onion")]
    [InlineData("2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wia.onion")]
    [InlineData("2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen531id.onion")]
    [InlineData(Name + ".onion\r\nX: y")]
    public void What_is_no_v3_address_is_none(string? typed) => Assert.Null(OnionAddress.Parse(typed));

    [Fact]
    public void A_slip_of_the_finger_is_noticed()
    {
        Assert.SkipUnless(SHA3_256.IsSupported, "This system has no SHA-3.");

        Assert.Null(OnionAddress.Parse("3" + Name[1..] + ".onion"));
    }

    [Fact]
    public void Is_told_over_HTTPS_only_with_the_path_of_the_page()
    {
        Assert.Equal($"http://{Name}.onion/en/news", OnionAddress.LocationOf(Name + ".onion", isHttps: true, "/en/news"));
        Assert.Null(OnionAddress.LocationOf(Name + ".onion", isHttps: false, "/en/news"));
        Assert.Null(OnionAddress.LocationOf("example.onion", isHttps: true, "/en/news"));
        Assert.Null(OnionAddress.LocationOf(null, isHttps: true, "/en/news"));
    }
}
