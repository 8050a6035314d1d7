using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SwanOrchard.Core.MirrorPackages;

namespace SwanOrchard.Mirror.Content;

/// <summary>
/// Downloads the package at a URL. Once it has been read successfully it is kept with its <c>ETag</c>, replacing the previous one, and is
/// downloaded again only if it has changed (RFC 9110 §13.1.2). A download that is not kept is deleted with this object.
/// </summary>
internal sealed class PackageDownload : IDisposable
{
    private const string Parent = "packages";
    private const string Current = "current.json";

    // A connection may be slow, but one without data for this long is dead.
    private static readonly TimeSpan s_silence = TimeSpan.FromSeconds(60);

    private readonly string _folder;
    private readonly Kept _fetched;

    // An open handle keeps other processes from deleting the package.
    private readonly FileStream _use;

    private PackageDownload(string folder, Kept fetched, bool notModified)
    {
        _folder = folder;
        _fetched = fetched;
        NotModified = notModified;
        File = Path.Combine(folder, fetched.File);
        _use = System.IO.File.OpenRead(File);
    }

    /// <summary>The file of the package.</summary>
    public string File { get; }

    /// <summary>Whether it is the previous download, which has not changed.</summary>
    public bool NotModified { get; }

    /// <summary>Downloads the package.</summary>
    /// <param name="address">The URL.</param>
    /// <param name="cache">The folder for downloaded packages.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <exception cref="ContentException">The URL is not valid, or no package can be downloaded from it.</exception>
    public static async Task<PackageDownload> FetchAsync(string address, string cache, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
        {
            throw new ContentException(address, "this is neither a file nor an http or https address.");
        }

        var folder = Path.Combine(cache, Parent, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))[..32]);
        var kept = Kept.Read(folder);
        using var client = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        using var silence = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            Directory.CreateDirectory(folder);
            silence.CancelAfter(s_silence);
            using var request = new HttpRequestMessage(HttpMethod.Get, uri);
            if (kept is not null && EntityTagHeaderValue.TryParse(kept.ETag, out var tag))
            {
                request.Headers.IfNoneMatch.Add(tag);
            }

            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, silence.Token);
            if (response.StatusCode == HttpStatusCode.NotModified && kept is not null)
            {
                return new(folder, kept, notModified: true);
            }

            if (response.StatusCode != HttpStatusCode.OK)
            {
                throw new ContentException(
                    address, $"the server answers {(int)response.StatusCode} ({response.ReasonPhrase}).{Still(folder, kept)}");
            }

            return new(
                folder, new(await SaveAsync(response, folder, address, silence), response.Headers.ETag?.ToString()), notModified: false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ContentException(
                address,
                string.Create(
                    CultureInfo.InvariantCulture, $"the server has sent nothing for {s_silence.TotalSeconds} "
                        + $"seconds.{Still(folder, kept)}"));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or UnauthorizedAccessException)
        {
            throw new ContentException(
                address, $"the package cannot be fetched: "
                    + $"{(exception.InnerException ?? exception).Message}{Still(folder, kept)}", exception);
        }
    }

    /// <summary>
    /// Keeps the download, which proved to be a valid package, and removes the previous one, because people may have asked to be removed
    /// from it.
    /// </summary>
    /// <exception cref="IOException">There is not enough space.</exception>
    /// <exception cref="UnauthorizedAccessException">The cache is not writable.</exception>
    public void Keep()
    {
        _fetched.Write(_folder);
        foreach (var other in Directory.EnumerateFiles(_folder, "*.zip").Where(other => Path.GetFileName(other) != _fetched.File))
        {
            DeleteUnused(other);
        }
    }

    /// <summary>
    /// Forgets the download, which proved not to be a valid package, so that it is downloaded again. The previous one is kept.
    /// </summary>
    public void Forget()
    {
        if (IsKept)
        {
            Delete(Path.Combine(_folder, Current));
        }
    }

    public void Dispose()
    {
        _use.Dispose();
        if (!IsKept)
        {
            Delete(File);
        }
    }

    private bool IsKept => Kept.Read(_folder)?.File == _fetched.File;

    private static async Task<string> SaveAsync(
        HttpResponseMessage response, string folder, string address, CancellationTokenSource silence)
    {
        var name = Path.GetRandomFileName() + ".zip";
        var path = Path.Combine(folder, name);
        try
        {
            await using var source = await response.Content.ReadAsStreamAsync(silence.Token);
            await using var target = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
            var buffer = new byte[81_920];
            var length = 0L;
            for (int count; (count = await source.ReadAsync(buffer, silence.Token)) > 0;)
            {
                silence.CancelAfter(s_silence);
                length += count;
                if (length > PackageLimits.Length)
                {
                    throw new ContentException(address, $"the package has more than {PackageLimits.Length} bytes, which is the limit.");
                }

                await target.WriteAsync(buffer.AsMemory(0, count), silence.Token);
            }

            return name;
        }
        catch
        {
            Delete(path);
            throw;
        }
    }

    // Whether an older state may be published while the server is down is up to the publisher: people may have asked to be removed from it.
    private static string Still(string folder, Kept? kept) =>
        kept is null ? "" : $" The package fetched before is kept as {Path.Combine(folder, kept.File)}.";

    private static void DeleteUnused(string file)
    {
        try
        {
            using var free = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // In use; the next run deletes it.
        }
    }

    private static void Delete(string file)
    {
        try
        {
            System.IO.File.Delete(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // In use; the next run deletes it.
        }
    }

    /// <summary>What is kept for a URL.</summary>
    /// <param name="File">The name of the package's file.</param>
    /// <param name="ETag">The <c>ETag</c> as sent by the server, or null.</param>
    private sealed record Kept(string File, string? ETag)
    {
        public static Kept? Read(string folder)
        {
            try
            {
                var kept = JsonSerializer.Deserialize<Kept>(System.IO.File.ReadAllBytes(Path.Combine(folder, Current)));
                return kept is { File: { } file } && file == Path.GetFileName(file) && System.IO.File.Exists(Path.Combine(folder, file))
                    ? kept
                    : null;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
            {
                return null;
            }
        }

        public void Write(string folder)
        {
            var draft = Path.Combine(folder, Path.GetRandomFileName());
            System.IO.File.WriteAllBytes(draft, JsonSerializer.SerializeToUtf8Bytes(this));
            System.IO.File.Move(draft, Path.Combine(folder, Current), overwrite: true);
        }
    }
}
