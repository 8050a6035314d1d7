using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Security.Permissions;

namespace SwanOrchard.Newsroom.Media;

/// <summary>The folders of Orchard's media library that matter when a user chooses an image.</summary>
public sealed class MediaPlaces
{
    /// <summary>Orchard's permission to change any folder; the class that defines it is not among Orchard's abstractions.</summary>
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

    /// <summary>The path of the folder that holds the users' own folders.</summary>
    public string UsersFolder => _options.AssetsUsersFolder;

    /// <summary>The largest file that can be uploaded, in bytes.</summary>
    public long UploadLimit => _options.MaxFileSize;

    /// <summary>The path of the user's own folder, which is created when it is first needed.</summary>
    public string OwnFolder(ClaimsPrincipal user) => _media.Combine(UsersFolder, _names.GetUserAssetFolderName(user));

    /// <summary>Whether a path is the user's own folder or inside it.</summary>
    public bool IsOwn(ClaimsPrincipal user, string path)
    {
        var parts = _media.NormalizePath(path).Split('/');
        return !parts.Contains("..") && string.Join('/', parts.Take(2)) == OwnFolder(user);
    }

    /// <summary>Whether the user may upload into the library itself; other users may upload only into their own folder.</summary>
    public Task<bool> MayWriteRootAsync(ClaimsPrincipal user) => _authorization.AuthorizeAsync(user, ManageFolders);
}
