using Microsoft.Extensions.Options;
using OrchardCore.Media;
using SwanOrchard.Images;
using SwanOrchard.Safety.Seams;

namespace SwanOrchard.Safety.Media;

/// <summary>Lets the media library ask for nothing that <see cref="CleanMediaFileStore"/> would refuse.</summary>
public sealed class CleanMediaOptions : IPostConfigureOptions<MediaOptions>
{
    public void PostConfigure(string? name, MediaOptions options)
    {
        options.AllowedFileExtensions.IntersectWith(ImageFormats.Extensions);
        options.MaxFileSize = Math.Min(options.MaxFileSize, ImageLimits.MaxLength);
    }
}
