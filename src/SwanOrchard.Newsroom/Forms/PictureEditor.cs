using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Media;
using OrchardCore.Mvc.ModelBinding;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Newsroom.Media;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>Shows an image in a form and reads it back; its size is read from the media library.</summary>
public sealed class PictureEditor
{
    private readonly IMediaFileStore _media;
    private readonly PictureSizes _sizes;
    private readonly IStringLocalizer S;

    public PictureEditor(IMediaFileStore media, PictureSizes sizes, IStringLocalizer<PictureEditor> localizer)
    {
        _media = media;
        _sizes = sizes;
        S = localizer;
    }

    public PictureFields Show(Picture? picture) => new()
    {
        Path = picture?.Path,
        Width = picture?.Width ?? 0,
        Height = picture?.Height ?? 0,
        AltText = picture?.AltText,
        Credit = picture?.Credit,
        PublicUrl = string.IsNullOrEmpty(picture?.Path) ? null : _media.MapPathToPublicUrl(picture.Path),
    };

    /// <summary>The image of the form.</summary>
    /// <param name="fields">What was typed.</param>
    /// <param name="stored">The image before; it may stand without its file, as long as it is not changed.</param>
    /// <param name="state">Is told when the image is not in the media library.</param>
    /// <param name="field">The form's field.</param>
    public async Task<Picture?> ReadAsync(PictureFields fields, Picture? stored, ModelStateDictionary state, string field)
    {
        var (altText, credit) = (VisibleText.Filled(fields.AltText), VisibleText.Filled(fields.Credit));
        if (VisibleText.Filled(fields.Path)?.TrimStart('/') is not { Length: > 0 } path)
        {
            return altText is null && credit is null ? null : new Picture { AltText = altText, Credit = credit };
        }

        var size = await _sizes.ReadAsync(path);
        if (size is null && path != stored?.Path)
        {
            state.AddModelError(
                field, nameof(fields.Path), S[
                    "The media library has no image at “{0}”. It should be a PNG, JPEG, GIF or WebP file.", path
                ]);
        }

        return new Picture
        {
            Path = path,
            Width = size?.Width ?? stored?.Width ?? 0,
            Height = size?.Height ?? stored?.Height ?? 0,
            Widths = size?.Widths ?? stored?.Widths ?? [],
            AltText = altText,
            Credit = credit,
        };
    }
}
