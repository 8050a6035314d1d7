using SwanOrchard.Images;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Images;

public sealed class ImageVariantsTests
{
    [Theory]
    [InlineData("photo.jpg", "photo.480w.jpg")]
    [InlineData("2009/a.b/Фото 1.JPEG", "2009/a.b/Фото 1.480w.JPEG")]
    public void Stand_beside_the_image(string path, string variant)
    {
        Assert.Equal(variant, ImageVariants.PathOf(path, 480));
        Assert.True(ImageVariants.IsVariant(variant));
        Assert.False(ImageVariants.IsVariant(path));
    }

    [Theory]
    [InlineData("photo.481w.jpg")]
    [InlineData("photo.480.jpg")]
    [InlineData("photo480w.jpg")]
    [InlineData("photo.480w.txt")]
    public void Other_names_are_nobody_elses(string path) => Assert.False(ImageVariants.IsVariant(path));

    [Fact]
    public void Are_smaller_than_the_upright_image()
    {
        Assert.Equal([480], ImageVariants.For(ImageCleaner.Clean("a.jpg", TestJpeg.Photo(1000, 960, orientation: 6))));
        Assert.Equal([480, 960, 1600], ImageVariants.For(ImageCleaner.Clean("a.jpg", TestJpeg.Plain(1608, 8))));
        Assert.Empty(ImageVariants.For(ImageCleaner.Clean("a.jpg", TestJpeg.Plain(480, 8))));
        Assert.Empty(ImageVariants.For(ImageCleaner.Clean("a.gif", TestGif.Animation())));
    }
}
