using Microsoft.AspNetCore.Http;
using OrchardCore.Settings;
using OrchardCore.Themes.Services;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Http;
using SwanOrchard.Core.Site;
using SwanOrchard.Newsroom.Preview;
using SwanOrchard.Newsroom.Site;
using SwanOrchard.Safety.Headers;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>
/// The newsroom's paths: all that the reader router knows by itself, which is all below a language, and the files of the theme.
/// </summary>
public sealed class NewsroomPaths : IReaderPaths
{
    private readonly RequestRoutes _routes;
    private readonly ReaderTheme _theme;
    private readonly ISiteThemeService _siteTheme;
    private readonly ISiteService _settings;

    public NewsroomPaths(RequestRoutes routes, ReaderTheme theme, ISiteThemeService siteTheme, ISiteService settings)
    {
        _routes = routes;
        _theme = theme;
        _siteTheme = siteTheme;
        _settings = settings;
    }

    public async Task<ReaderPath?> FindAsync(HttpRequest request)
    {
        var path = request.Path.Value ?? "";
        var theme = await _siteTheme.GetSiteThemeNameAsync() ?? "";
        var kind = ReaderHeaders.KindOf(path, contentType: null, theme);
        var isOurs = kind == ReaderResource.Asset || await _routes.ReadAsync(request.HttpContext) is not null;

        // Asked no sooner: of the admin's requests, the theme is not known yet.
        if (!isOurs || !await _theme.IsActiveAsync())
        {
            return null;
        }

        return kind switch
        {
            ReaderResource.Asset => new(kind, IsImmutable: _theme.IsCurrent(path + request.QueryString)),
            ReaderResource.Page when ReaderPreviewFilter.IsPreview(path) => new(ReaderResource.Preview),
            ReaderResource.Page => new(kind, OnionLocation: OnionAddress.LocationOf(
                (await _settings.GetSettingsAsync<SwanSettings>()).OnionAddress, request.IsHttps, request.PathBase.Add(request.Path)
                    .ToUriComponent())),
            _ => new(kind),
        };
    }
}
