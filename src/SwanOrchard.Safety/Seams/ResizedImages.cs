using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Media;
using SixLabors.ImageSharp.Web;
using SixLabors.ImageSharp.Web.Caching;
using SixLabors.ImageSharp.Web.Resolvers;

namespace SwanOrchard.Safety.Seams;

/// <summary>
/// Keeps resized images with the tenant's private data, where Orchard would put them among the publicly served files. All sizes of an
/// image share one folder, so that they can be deleted with the image.
/// </summary>
public sealed class ResizedImages : IImageCache
{
    /// <summary>The name of the folder, below the tenant's own.</summary>
    public const string Folder = "resized-images";

    /// <summary>The number of leading characters of a cache key that become nested folders. They identify the image's path.</summary>
    public const int Depth = 12;

    private readonly IImageCache _files;
    private readonly IHttpContextAccessor _httpContext;
    private readonly string _folder;
    private readonly PathString _media;

    public ResizedImages(
        IImageCache files, IHttpContextAccessor httpContext, IOptions<PhysicalFileSystemCacheOptions> options, IOptions<MediaOptions> media)
    {
        _files = files;
        _httpContext = httpContext;
        _folder = options.Value.CacheFolder;
        _media = media.Value.AssetsRequestPath;
    }

    /// <summary>The full path of a tenant's folder of resized images.</summary>
    public static string FolderOf(ShellOptions shells, ShellSettings tenant) =>
        Path.Combine(shells.ShellsApplicationDataPath, shells.ShellsContainerName, tenant.Name, Folder);

    public Task<IImageCacheResolver?> GetAsync(string key) => _files.GetAsync(Current() + key);

    public Task SetAsync(string key, Stream stream, ImageCacheMetadata metadata) => _files.SetAsync(Current() + key, stream, metadata);

    /// <summary>Deletes all cached sizes of an image.</summary>
    /// <param name="path">The image's path in the media library.</param>
    public void Forget(string path)
    {
        var folder = Path.Combine([_folder, .. Hash(path).Select(letter => letter.ToString())]);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private string Current() =>
        _httpContext.HttpContext!.Request.Path.StartsWithSegments(_media, out var rest) ? Hash(rest.Value!) : Hash("");

    // Some file systems ignore case.
    private static string Hash(string path) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path.Trim('/').ToUpperInvariant())))[..Depth];
}
