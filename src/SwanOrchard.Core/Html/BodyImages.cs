using System.Globalization;
using AngleSharp.Dom;

namespace SwanOrchard.Core.Html;

/// <summary>Prepares the images of a body for its page: they load when they come near, in a size that fits the screen.</summary>
internal static class BodyImages
{
    // The widths at which the theme shows images, as its README says: in CSS pixels, from 44rem on.
    private const int Column = 640;
    private const int Beside = 320;

    /// <summary>Prepares the images of a document whose URLs are resolved.</summary>
    /// <param name="document">The document.</param>
    /// <param name="known">The images of the media library by their URLs.</param>
    public static void Prepare(IDocument document, IReadOnlyDictionary<string, BodyImage> known)
    {
        foreach (var image in document.QuerySelectorAll("img"))
        {
            image.SetAttribute("loading", "lazy");
            if (!image.HasAttribute("alt"))
            {
                image.SetAttribute("alt", "");
            }

            if (known.TryGetValue(image.GetAttribute("src") ?? "", out var found))
            {
                Reserve(image, found);
                if (found.Srcset is not null)
                {
                    image.SetAttribute("srcset", found.Srcset);
                    image.SetAttribute("sizes", Sizes(image));
                }
            }
        }
    }

    // An author who gave one side means the image's own proportions.
    private static void Reserve(IElement image, BodyImage found)
    {
        var (width, height) = (Pixels(image, "width"), Pixels(image, "height"));
        Set(image, "width", width ?? (height is { } tall ? Scale(tall, found.Width, found.Height) : found.Width));
        Set(image, "height", height ?? (width is { } wide ? Scale(wide, found.Height, found.Width) : found.Height));
    }

    // Below that width an image has the whole screen, and in a gallery half of it.
    private static string Sizes(IElement image)
    {
        var classes = image.Ancestors<IElement>()
            .Where(element => element.LocalName == "figure")
            .Select(figure => figure.ClassName)
            .ToArray();
        var isInGallery = classes.Contains(BodyClasses.Gallery);
        var isBeside = isInGallery || classes.Contains(BodyClasses.Start) || classes.Contains(BodyClasses.End);
        var most = isBeside ? Beside : Column;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"(min-width: 44rem) {Math.Min(Pixels(image, "width") ?? most, most)}px, {(isInGallery ? 50 : 100)}vw");
    }

    private static int? Pixels(IElement image, string name) =>
        int.TryParse(image.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels > 0
            ? pixels
            : null;

    private static int Scale(int pixels, int by, int of) => (int)Math.Clamp(Math.Round((double)pixels * by / of), 1, int.MaxValue);

    private static void Set(IElement image, string name, int pixels) =>
        image.SetAttribute(name, pixels.ToString(CultureInfo.InvariantCulture));
}
