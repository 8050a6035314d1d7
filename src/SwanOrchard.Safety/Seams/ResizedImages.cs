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
/// Keeps what the admin has resized with the site's other data, where Orchard keeps it among the files that anyone may fetch,
/// and all sizes of an image in one folder: they go with it.
/// </summary>
public sealed class ResizedImages : IImageCache
{
    /// <summary>The name of the folder, in that of the tenant.</summary>
    public const string Folder = "resized-images";

    /// <summary>How many letters of a key are folders: those of the image's path.</summary>
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

    /// <summary>The folder of a tenant.</summary>
    public static string FolderOf(ShellOptions shells, ShellSettings tenant) =>
        Path.Combine(shells.ShellsApplicationDataPath, shells.ShellsContainerName, tenant.Name, Folder);

    public Task<IImageCacheResolver?> GetAsync(string key) => _files.GetAsync(Current() + key);

    public Task SetAsync(string key, Stream stream, ImageCacheMetadata metadata) => _files.SetAsync(Current() + key, stream, metadata);

    /// <summary>Deletes all sizes of an image.</summary>
    /// <param name="path">Its path in the media library.</param>
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

    // Some file systems know no capitals.
    private static string Hash(string path) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path.Trim('/').ToUpperInvariant())))[..Depth];
}
