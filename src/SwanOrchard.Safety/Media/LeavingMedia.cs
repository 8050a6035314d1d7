using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Scope;
using SwanOrchard.Images;

namespace SwanOrchard.Safety.Media;

/// <summary>Asks every <see cref="IMediaGuard"/> before a file or folder of the media library is deleted or moved.</summary>
public sealed partial class LeavingMedia
{
    // The field in which the media library page lists the files to be deleted together.
    private const string List = "paths";

    private readonly IHttpContextAccessor _httpContext;
    private readonly MediaRefusals _refusals;
    private readonly ILogger _logger;
    private readonly IStringLocalizer S;

    public LeavingMedia(
        IHttpContextAccessor httpContext, MediaRefusals refusals, ILogger<LeavingMedia> logger, IStringLocalizer<LeavingMedia> localizer)
    {
        _httpContext = httpContext;
        _refusals = refusals;
        _logger = logger;
        S = localizer;
    }

    /// <summary>Checks that a file or folder may be deleted or moved.</summary>
    /// <param name="path">Its path, in any spelling.</param>
    /// <exception cref="RefusedMediaException">A guard refuses, or the check itself failed.</exception>
    public async Task CheckAsync(string path)
    {
        foreach (var asked in (await ListedAsync()).Prepend(path).Select(Normalize).Distinct(StringComparer.Ordinal).ToArray())
        {
            if (await RefusalAsync(asked) is { } reason)
            {
                throw _refusals.Note(reason);
            }

            if (ImageVariants.IsVariant(asked) && await RefusalAsync(OriginalOf(asked)) is { } original)
            {
                throw _refusals.Note(original);
            }
        }
    }

    private async Task<string?> RefusalAsync(string path)
    {
        try
        {
            foreach (var guard in ShellScope.Services.GetServices<IMediaGuard>())
            {
                if (await guard.RefusalAsync(path) is { } reason)
                {
                    return reason;
                }
            }

            return null;
        }
#pragma warning disable CA1031 // Whatever a guard throws, the file stays.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogUnknown(exception, path);
            return S["“{0}” stays where it is: the site could not find out whether it may go. Try again in a minute.", path.Split('/')[^1]];
        }
    }

    // Orchard deletes the files of a list one by one, so all of them are checked before the first one is deleted.
    private async Task<string[]> ListedAsync()
    {
        if (_httpContext.HttpContext?.Request is not { } request)
        {
            return [];
        }

        var form = request.HasFormContentType ? await request.ReadFormAsync(request.HttpContext.RequestAborted) : FormCollection.Empty;
        return [.. form.Concat(request.Query)
            .Where(field => field.Key == List || field.Key.StartsWith(List + "[", StringComparison.Ordinal))
            .SelectMany(field => field.Value)
            .OfType<string>()];
    }

    private static string Normalize(string path)
    {
        var names = new List<string>();
        foreach (var name in path.Split('/', '\\'))
        {
            if (name == ".." && names.Count > 0)
            {
                names.RemoveAt(names.Count - 1);
            }
            else if (name is not ("" or "." or ".."))
            {
                names.Add(name);
            }
        }

        return string.Join('/', names);
    }

    // photo.jpg for photo.480w.jpg.
    private static string OriginalOf(string variant)
    {
        var extension = Path.GetExtension(variant);
        var name = variant[..^extension.Length];
        return name[..name.LastIndexOf('.')] + extension;
    }

    [LoggerMessage(LogLevel.Error, "Whether {Path} may be deleted or moved could not be found out, so it was not.")]
    private partial void LogUnknown(Exception exception, string path);
}
