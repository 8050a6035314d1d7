using SwanOrchard.Core.Addresses;
using SwanOrchard.Images;
using Xunit;

namespace SwanOrchard.Tests.Images;

public sealed class MediaPathTests
{
    [Theory]
    [InlineData("photo.jpg")]
    [InlineData("/2009/Фото с семинара (1).jpg")]
    [InlineData("_Users/a.b/c-d.png")]
    [InlineData("contents/com.png")]
    [InlineData("icon.con")]
    [InlineData("com10.png")]
    public void Ordinary_names_are_taken(string path) => MediaPath.Check(path);

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("../a.png")]
    [InlineData("a/../../b.png")]
    [InlineData("a\\..\\b.png")]
    [InlineData("a//b.png")]
    [InlineData("//host/b.png")]
    [InlineData(".htaccess")]
    [InlineData("a/.b.png")]
    [InlineData("a.png ")]
    [InlineData("a.png.")]
    [InlineData("C:a.png")]
    [InlineData("a\0.png")]
    [InlineData("a\r\nb.png")]
    [InlineData("x\u202Egnp.png")]
    [InlineData("photo.480w.jpg")]
    public void Others_are_refused(string path) => Assert.Throws<RefusedImageException>(() => MediaPath.Check(path));

    [Theory]
    [InlineData("con.png", "con.png")]
    [InlineData("/2009/Aux", "Aux")]
    [InlineData("PRN/a.png", "PRN")]
    [InlineData("a/nul.tar/b.png", "nul.tar")]
    [InlineData("Com1.JPG", "Com1.JPG")]
    [InlineData("lpt9 .a.png", "lpt9 .a.png")]
    [InlineData("COM².png", "COM².png")]
    public void What_Windows_keeps_for_devices_is_refused_by_name(string path, string device) =>
        Assert.Contains(
            $"Windows reserves “{device}”", Assert.Throws<RefusedImageException>(() => MediaPath.Check(path)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_name_has_an_end() => Assert.Throws<RefusedImageException>(() => MediaPath.Check(new string('a', 197) + ".png"));
}
