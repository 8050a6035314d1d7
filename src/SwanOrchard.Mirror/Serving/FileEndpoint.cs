using System.Collections.Concurrent;
using Microsoft.AspNetCore.StaticFiles;
using SwanOrchard.Core.Http;
using SwanOrchard.Core.MirrorPackages;
using SwanOrchard.Mirror.Content;
using SwanOrchard.Mirror.Files;
using SwanOrchard.Mirror.Rendering;

namespace SwanOrchard.Mirror.Serving;

/// <summary>Serves media and theme files in their current state.</summary>
/// <param name="mirror">The site.</param>
/// <param name="log">Receives one message for each media file that is missing or refused.</param>
internal sealed class FileEndpoint(MirrorSite mirror, TextWriter log)
{
    private const int MostMissing = 1000;
    private const string Theme = $"/{AssetPaths.Folder}/";

    private static readonly FileExtensionContentTypeProvider s_types = new();

    private readonly ConcurrentDictionary<string, bool> _refused = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _missing = new(StringComparer.Ordinal);

    /// <summary>Sends a file.</summary>
    /// <returns>False if there is none.</returns>
    public async Task<bool> TryAnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (!s_types.TryGetContentType(path, out var type))
        {
            return false;
        }

        if (path.StartsWith(ItemMedia.Root, StringComparison.Ordinal))
        {
            var name = path[ItemMedia.Root.Length..];
            return mirror.Current().Content.Media.Find(name) is { } media
                ? await TrySendAsync(context, media, type)
                : await SayMissingAsync(name);
        }

        if (!path.StartsWith(Theme, StringComparison.Ordinal) || InnerFiles.Find(mirror.Theme.Assets, path[Theme.Length..]) is not { } file)
        {
            return false;
        }

        context.Response.Headers.CacheControl = mirror.Assets.IsCurrent(path[Theme.Length..], path + context.Request.QueryString)
            ? ReaderHeaders.Immutable
            : ReaderHeaders.Revalidated;
        await context.Response.WriteAsync(
            StatusCodes.Status200OK, type, await File.ReadAllBytesAsync(file.FullName), file.LastWriteTimeUtc);
        return true;
    }

    private async Task<bool> SayMissingAsync(string name)
    {
        // Limited, because requests for random names could go on forever.
        if (_missing.Count < MostMissing && _missing.TryAdd(name, true))
        {
            await log.WriteLineAsync(OneLine.Of($"{ItemMedia.Root}{name} is missing: there is no such file in the content."));
        }

        return false;
    }

    private async Task<bool> TrySendAsync(HttpContext context, MediaFile media, string type)
    {
        if (media.Refusal is { } refusal)
        {
            if (_refused.TryAdd(media.File.FullName, true))
            {
                await log.WriteLineAsync($"{media.File.FullName} is not shown: {refusal}");
            }

            return false;
        }

        context.Response.Headers.CacheControl = ReaderHeaders.Revalidated;
        if (!context.Response.IsKnown(Validators.OfFile(media.Length, media.File.LastWriteTimeUtc, DateTime.UtcNow)))
        {
            await (media.IsClean
                ? Results.File(media.File.FullName, type, enableRangeProcessing: true)
                : Results.File(media.Read(), type, enableRangeProcessing: true)).ExecuteAsync(context);
        }

        return true;
    }
}
