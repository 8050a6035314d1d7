using Microsoft.Extensions.Options;
using OrchardCore.Media;
using SwanOrchard.Images;

namespace SwanOrchard.Safety.Seams;

/// <summary>Limits the media options to what <see cref="CleanMediaFileStore"/> accepts or refuses with useful advice.</summary>
public sealed class CleanMediaOptions : IPostConfigureOptions<MediaOptions>
{
    public void PostConfigure(string? name, MediaOptions options)
    {
        options.AllowedFileExtensions.IntersectWith(ImageFormats.Extensions);

        // The store refuses these and tells the user what to do instead; Orchard would only say that they are not allowed.
        options.AllowedFileExtensions.UnionWith(ImageFormats.OtherExtensions);
        options.MaxFileSize = Math.Min(options.MaxFileSize, ImageLimits.MaxLength);
    }
}
