using Microsoft.AspNetCore.Http;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>The reader router's answer for a request, found once and kept with the request.</summary>
public sealed class RequestRoutes
{
    private readonly ReaderSite _site;
    private readonly OrchardPaths _known;

    public RequestRoutes(ReaderSite site, OrchardPaths known)
    {
        _site = site;
        _known = known;
    }

    /// <summary>The answer from the path alone (<see cref="ReaderRouter.Read"/>); null if that does not decide.</summary>
    public Task<ReaderRoute?> ReadAsync(HttpContext http) => ReadAsync(http, http.Request.Path.Value ?? "");

    /// <summary>The same for the path that a request had before it was executed again for an error page.</summary>
    public async Task<ReaderRoute?> ReadAsync(HttpContext http, string path)
    {
        var asked = http.Features.Get<Asked>();
        if (asked?.Path == path)
        {
            return asked.Read;
        }

        var route = (await RouterAsync()).Read(path, http.Request.Headers.AcceptLanguage);
        if (asked is null)
        {
            http.Features.Set(new Asked(path, route));
        }

        return route;
    }

    /// <summary>The complete answer. It takes a database query, so ask for it only if nothing else in Orchard answers.</summary>
    public async Task<ReaderRoute> FindAsync(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        var read = await ReadAsync(http, path);
        if (http.Features.Get<Asked>() is { Whole: { } known } asked && asked.Path == path)
        {
            return known;
        }

        var whole = await (await RouterAsync()).CompleteAsync(read, path, _known);
        http.Features.Set(new Asked(path, read, whole));
        return whole;
    }

    /// <summary>Where a query leads that once named an item; null for any other, of which nothing is asked.</summary>
    public async Task<MovedRoute?> FindQueryAsync(HttpContext http) => !http.Request.QueryString.HasValue ? null
        : await (await RouterAsync()).FindQueryAsync(http.Request.Path.Value ?? "", http.Request.QueryString.Value, _known);

    private async Task<ReaderRouter> RouterAsync() => new(await _site.GetLanguagesAsync());

    private sealed record Asked(string Path, ReaderRoute? Read, ReaderRoute? Whole = null);
}
