using Microsoft.AspNetCore.Http;
using OrchardCore.Settings;
using OrchardCore.Themes.Services;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Http;
using SwanOrchard.Core.Search;
using SwanOrchard.Core.Site;
using SwanOrchard.Newsroom.Preview;
using SwanOrchard.Newsroom.Site;
using SwanOrchard.Safety.Headers;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>
/// The newsroom's paths: those the reader router recognizes without a query, which includes all below a language, and the theme's files.
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

    /// <inheritdoc/>
    public async Task<ReaderPath?> FindAsync(HttpRequest request)
    {
        var path = request.Path.Value ?? "";
        var theme = await _siteTheme.GetSiteThemeNameAsync() ?? "";
        var kind = ReaderHeaders.KindOf(path, contentType: null, theme);
        var isOurs = kind == ReaderResource.Asset || await _routes.ReadAsync(request.HttpContext) is not null;

        // Checked last: for requests to the admin, the theme is not known yet.
        if (!isOurs || !await _theme.IsActiveAsync())
        {
            return null;
        }

        return kind switch
        {
            ReaderResource.Asset => new(kind, IsImmutable: _theme.IsCurrent(path + request.QueryString)),
            ReaderResource.Page when ReaderPreviewFilter.IsPreview(path) => new(ReaderResource.Preview),
            ReaderResource.Page when await _routes.ReadAsync(request.HttpContext) is SearchFileRoute file =>
                new(kind, IsImmutable: SearchIndexes.IsKeptForGood(file.Name)),
            ReaderResource.Page or ReaderResource.Search => new(kind, OnionLocation: OnionAddress.LocationOf(
                (await _settings.GetSettingsAsync<SwanSettings>()).OnionAddress, request.IsHttps, request.PathBase.Add(request.Path)
                    .ToUriComponent())),
            _ => new(kind),
        };
    }
}
