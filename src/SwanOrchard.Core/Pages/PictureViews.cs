using System.Globalization;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Site;
using SwanOrchard.Images;

namespace SwanOrchard.Core.Pages;

/// <summary>Prepares images with their available sizes.</summary>
internal sealed class PictureViews(IContentSource content, PageContext writer)
{
    /// <summary>The image with its available sizes; null if there is none.</summary>
    public async Task<PictureView?> ShowAsync(Picture? picture) =>
        writer.Picture(picture) is { } view ? view with { Srcset = await SrcsetAsync(picture!) } : null;

    /// <summary>The value of <c>srcset</c>; null if an image has one size only.</summary>
    // Only variants that exist: a folder copied by hand may lack some of those that the content names.
    public async Task<string?> SrcsetAsync(Picture picture)
    {
        var path = picture.Path.TrimStart('/');
        var candidates = new List<string>();
        var last = 0;
        foreach (var width in ImageVariants.Widths)
        {
            var variant = ImageVariants.PathOf(path, width);
            if (picture.Widths.Contains(width) && await content.GetMediaLengthAsync(variant) is not null)
            {
                candidates.Add(Candidate(variant, last = width));
            }
        }

        // No screen needs more pixels than the largest variant has.
        if (candidates.Count > 0 && last != ImageVariants.Widths[^1] && picture.Width > last)
        {
            candidates.Add(Candidate(path, picture.Width));
        }

        return candidates.Count > 0 ? string.Join(", ", candidates) : null;
    }

    private string Candidate(string path, int width) => string.Create(CultureInfo.InvariantCulture, $"{writer.Media(path)} {width}w");
}
