using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Mvc.ModelBinding;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Images;

namespace SwanOrchard.Module.Editing;

/// <summary>Shows an image in a form and reads it back; its size is read from the media library.</summary>
public sealed class PictureEditor
{
    private readonly IMediaFileStore _media;
    private readonly IStringLocalizer S;

    public PictureEditor(IMediaFileStore media, IStringLocalizer<PictureEditor> localizer)
    {
        _media = media;
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
        if (Text.Filled(fields.Path)?.TrimStart('/') is not { Length: > 0 } path)
        {
            return null;
        }

        var size = await SizeAsync(path);
        if (size is null && path != stored?.Path)
        {
            state.AddModelError(field, nameof(fields.Path), S["There is no image at “{0}” in the media library: it should be a PNG, JPEG, GIF or WebP file.", path]);
        }

        return new Picture
        {
            Path = path,
            Width = size?.Width ?? stored?.Width ?? 0,
            Height = size?.Height ?? stored?.Height ?? 0,
            AltText = Text.Filled(fields.AltText),
            Credit = Text.Filled(fields.Credit),
        };
    }

    private async Task<(int Width, int Height)?> SizeAsync(string path)
    {
        try
        {
            if (await _media.GetFileInfoAsync(path) is null)
            {
                return null;
            }

            await using var file = await _media.GetFileStreamAsync(path);
            return await ImageSize.ReadAsync(file);
        }
        catch (FileStoreException)
        {
            // Such as a path that leads out of the library.
            return null;
        }
    }
}
