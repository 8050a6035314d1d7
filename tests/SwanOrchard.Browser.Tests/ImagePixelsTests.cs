using SwanOrchard.Images;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Browser;

/// <summary>Cleaning an image changes no pixel of it and does not turn it, whatever is wrong with the file.</summary>
public sealed class ImagePixelsTests(Sites sites)
{
    [Fact]
    public async Task A_clean_image_looks_the_same_to_the_pixel()
    {
        await using var tab = await sites.OpenAsync(new Uri("http://127.0.0.1"), 360);
        foreach (var (name, file) in ImageCases.All)
        {
            var before = await LookAsync(tab, file);
            Assert.Matches(@"^[1-9]\d*×[1-9]\d*: \d+ ", before);

            Assert.Equal((name, before), (name, await LookAsync(tab, ImageCleaner.Clean(name, file).Bytes)));
        }
    }

    // How large it is, and all its pixels.
    private static Task<string> LookAsync(Tab tab, byte[] file) => tab.Page.EvaluateAsync<string>(
        """
        async ([base64, type]) => {
          const image = new Image()
          image.src = `data:${type};base64,${base64}`
          await image.decode()
          const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
          const context = canvas.getContext('2d')
          context.drawImage(image, 0, 0)
          const pixels = context.getImageData(0, 0, canvas.width, canvas.height).data
          let hash = 2166136261
          for (const byte of pixels) hash = Math.imul(hash ^ byte, 16777619) >>> 0
          return `${canvas.width}×${canvas.height}: ${pixels.length} ${hash}`
        }
        """,
        new[] { Convert.ToBase64String(file), "image/" + ImageFormats.OfContent(file)!.ToString()!.ToLowerInvariant() });
}
