using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Media;
using OrchardCore.Mvc.ModelBinding;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Newsroom.Media;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>Shows an image in a form and reads it back. The size is read from the media library.</summary>
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

    /// <summary>The fields for a stored image.</summary>
    public PictureFields Show(Picture? picture) => new()
    {
        Path = picture?.Path,
        Width = picture?.Width ?? 0,
        Height = picture?.Height ?? 0,
        AltText = picture?.AltText,
        Credit = picture?.Credit,
        PublicUrl = string.IsNullOrEmpty(picture?.Path) ? null : _media.MapPathToPublicUrl(picture.Path),
    };

    /// <summary>The image to store; null if the path and the texts are empty.</summary>
    /// <param name="fields">The posted fields.</param>
    /// <param name="stored">The image stored before. It may lack its file as long as its path does not change.</param>
    /// <param name="state">Receives an error if the image is not in the media library.</param>
    /// <param name="field">The name of the form field.</param>
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
