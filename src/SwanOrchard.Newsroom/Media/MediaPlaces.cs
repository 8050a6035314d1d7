using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Security.Permissions;

namespace SwanOrchard.Newsroom.Media;

/// <summary>The folders of Orchard's media library that the choice of an image begins with.</summary>
public sealed class MediaPlaces
{
    /// <summary>Orchard's own, whose class is not among its abstractions: to change whatever folder.</summary>
    public static readonly Permission ManageFolders = new("ManageMediaFolder");

    private readonly IMediaFileStore _media;
    private readonly MediaOptions _options;
    private readonly IUserAssetFolderNameProvider _names;
    private readonly IAuthorizationService _authorization;

    public MediaPlaces(
        IMediaFileStore media, IOptions<MediaOptions> options, IUserAssetFolderNameProvider names, IAuthorizationService authorization)
    {
        _media = media;
        _options = options.Value;
        _names = names;
        _authorization = authorization;
    }

    /// <summary>Where the folders of single people stand.</summary>
    public string UsersFolder => _options.AssetsUsersFolder;

    /// <summary>The largest file that can be uploaded, in bytes.</summary>
    public long UploadLimit => _options.MaxFileSize;

    /// <summary>The person's own folder, which is made when it is first needed.</summary>
    public string OwnFolder(ClaimsPrincipal user) => _media.Combine(UsersFolder, _names.GetUserAssetFolderName(user));

    /// <summary>Whether a path is the person's own folder or leads into it.</summary>
    public bool IsOwn(ClaimsPrincipal user, string path)
    {
        var parts = _media.NormalizePath(path).Split('/');
        return !parts.Contains("..") && string.Join('/', parts.Take(2)) == OwnFolder(user);
    }

    /// <summary>Whether the person may upload into the library itself; others have their own folder alone.</summary>
    public Task<bool> MayWriteRootAsync(ClaimsPrincipal user) => _authorization.AuthorizeAsync(user, ManageFolders);
}
