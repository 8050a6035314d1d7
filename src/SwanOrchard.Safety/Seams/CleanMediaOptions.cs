using Microsoft.Extensions.Options;
using OrchardCore.Media;
using SwanOrchard.Images;

namespace SwanOrchard.Safety.Seams;

/// <summary>Lets the media library ask for nothing that <see cref="CleanMediaFileStore"/> would refuse without a way out.</summary>
public sealed class CleanMediaOptions : IPostConfigureOptions<MediaOptions>
{
    public void PostConfigure(string? name, MediaOptions options)
    {
        options.AllowedFileExtensions.IntersectWith(ImageFormats.Extensions);

        // Refused by the store, which knows what to do about it; Orchard would only say that they are not allowed.
        options.AllowedFileExtensions.UnionWith(ImageFormats.OtherExtensions);
        options.MaxFileSize = Math.Min(options.MaxFileSize, ImageLimits.MaxLength);
    }
}
