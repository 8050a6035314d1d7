using Microsoft.AspNetCore.Http;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardCore.Settings;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Html;
using SwanOrchard.Core.Languages;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Newsroom.Site;

/// <summary>The site as Core sees it, read from Orchard's settings.</summary>
public sealed class ReaderSite
{
    private readonly ISiteService _siteService;
    private readonly ILocalizationService _localization;
    private readonly IHttpContextAccessor _httpContext;
    private readonly IClock _clock;
    private readonly ReaderTheme _theme;
    private LanguageSettings? _languages;

    public ReaderSite(
        ISiteService siteService,
        ILocalizationService localization,
        IHttpContextAccessor httpContext,
        IClock clock,
        ReaderTheme theme)
    {
        _siteService = siteService;
        _localization = localization;
        _httpContext = httpContext;
        _clock = clock;
        _theme = theme;
    }

    /// <summary>The site's cultures, without those for which Core has no date patterns and country names.</summary>
    public async Task<LanguageSettings> GetLanguagesAsync()
    {
        if (_languages is null)
        {
            var main = await _localization.GetDefaultCultureAsync();
            var settings = (await _siteService.GetSiteSettingsAsync()).GetOrCreate<SwanSettings>();
            var supported = (await _localization.GetSupportedCulturesAsync())
                .Prepend(main)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Where(culture => Cldr.Find(culture) is not null)
                .ToArray();
            _languages = supported.Contains(main, StringComparer.OrdinalIgnoreCase)
                ? new LanguageSettings(main, supported, settings.Fallbacks)
                : new LanguageSettings("en", ["en", .. supported], settings.Fallbacks);
        }

        return _languages;
    }

    /// <summary>The site. If the settings name no URL, the one of the request is used.</summary>
    public async Task<SiteInfo> GetAsync()
    {
        var site = await _siteService.GetSiteSettingsAsync();
        var settings = site.GetOrCreate<SwanSettings>();
        var (askedAt, pathBase) = Request();
        // An import may have stored a value that the form would refuse.
        var origin = FirstFilled(WebUrl.Valid(settings.CanonicalAddress), site.BaseUrl, askedAt);
        return new SiteInfo
        {
            Name = site.SiteName ?? "",
            BaseUrl = origin.TrimEnd('/'),
            OtherUrls = [.. new[] { site.BaseUrl, askedAt }.OfType<string>()],
            PathBase = pathBase,
            TimeZone = TimeZoneInfo.FindSystemTimeZoneById(_clock.GetTimeZone(site.TimeZoneId).TimeZoneId),
            Languages = await GetLanguagesAsync(),
            Settings = settings,
            Assets = await _theme.GetAssetsAsync(pathBase),
        };
    }

    /// <summary>Whether readers of a translation are told that its original has changed since.</summary>
    public async Task<bool> TellsOfOutdatedTranslationsAsync() =>
        (await _siteService.GetSiteSettingsAsync()).GetOrCreate<SwanSettings>().TellsOfOutdatedTranslations;

    /// <summary>The hosts at which the site is reached, including that of the current request.</summary>
    public async Task<OwnHosts> GetOwnHostsAsync()
    {
        var site = await _siteService.GetSiteSettingsAsync();
        var (askedAt, pathBase) = Request();
        return SiteInfo.HostsOf(site.GetOrCreate<SwanSettings>(), pathBase, site.BaseUrl, askedAt);
    }

    private (string? AskedAt, string PathBase) Request() => _httpContext.HttpContext?.Request is { } request
        ? ($"{request.Scheme}://{request.Host}{request.PathBase}", request.PathBase.Value ?? "")
        : (null, "");

    private static string FirstFilled(params string?[] values) => values.FirstOrDefault(value => !string.IsNullOrWhiteSpace(value)) ?? "";
}
