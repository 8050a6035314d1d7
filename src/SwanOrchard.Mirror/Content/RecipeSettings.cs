using System.Text.Json;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Languages;
using SwanOrchard.Core.Site;
using TimeZoneConverter;

namespace SwanOrchard.Mirror.Content;

/// <summary>
/// The site settings from the <c>settings</c> steps of recipes. Settings that no recipe gives are null or have their defaults.
/// </summary>
public sealed record RecipeSettings
{
    /// <summary>The default language of a site whose content names none.</summary>
    public const string DefaultLanguage = "en";

    /// <summary>The name of the site; null if no recipe gives it.</summary>
    public string? SiteName { get; init; }

    /// <summary>The URL of the site, without a trailing slash; null if no recipe gives it.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The time zone in which times are shown as dates; UTC by default.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The languages; null if no recipe names them.</summary>
    public LanguageSettings? Languages { get; init; }

    /// <summary>The stored <see cref="SwanSettings"/>.</summary>
    public SwanSettings Site { get; init; } = new();

    /// <summary>Overrides these settings with those of another step.</summary>
    /// <exception cref="ContentException">A setting has the wrong shape, or names an unknown language or time zone.</exception>
    public RecipeSettings With(RecipeStep step)
    {
        var site = Parse<SwanSettings>(step, SwanSettings.Name) ?? Site;
        var localization = Parse<LocalizationData>(step, "LocalizationSettings");
        CheckAddresses(step, site);
        return this with
        {
            SiteName = RecipeReader.Text(step.Body[nameof(SiteName)]) ?? SiteName,
            BaseUrl = RecipeReader.Text(step.Body[nameof(BaseUrl)]) is { Length: > 0 } url ? url.TrimEnd('/') : BaseUrl,
            TimeZone = RecipeReader.Text(step.Body["TimeZoneId"]) is { Length: > 0 } zone ? Zone(step, zone) : TimeZone,
            Languages = localization is null ? Languages : Check(step, localization, site),
            Site = site,
        };
    }

    private static TimeZoneInfo Zone(RecipeStep step, string id) => TZConvert.TryGetTimeZoneInfo(id, out var zone)
        ? zone
        : throw new ContentException(step.File, $"{step.Place}.TimeZoneId", TZConvert.KnownIanaTimeZoneNames.Contains(id)
            ? $"this machine does not know the time zone “{id}”: its time zone data (the package tzdata) are missing."
            : $"there is no time zone “{id}”. IANA names are expected, such as Asia/Bishkek.");

    // These become links, including the first one that a reader may click.
    private static void CheckAddresses(RecipeStep step, SwanSettings site)
    {
        (string Place, string? Address)[] addresses =
        [
            .. site.LeaveAddresses.Select(entry =>
                ($"{SwanSettings.Name}.{nameof(site.LeaveAddresses)}.{entry.Key}", (string?)entry.Value)),
            ($"{SwanSettings.Name}.{nameof(site.CanonicalAddress)}", site.CanonicalAddress),
            (nameof(BaseUrl), RecipeReader.Text(step.Body[nameof(BaseUrl)])),
        ];
        foreach (var (place, address) in
            addresses.Where(found => !string.IsNullOrWhiteSpace(found.Address) && !WebUrl.IsValid(found.Address)))
        {
            throw new ContentException(step.File, $"{step.Place}.{place}", $"“{address}” is no http or https address.");
        }
    }

    private static LanguageSettings Check(RecipeStep step, LocalizationData data, SwanSettings site)
    {
        var place = $"{step.Place}.LocalizationSettings";
        var languages = data.SupportedCultures.Prepend(data.DefaultCulture).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        foreach (var language in languages)
        {
            if (Cldr.Find(language) is null)
            {
                throw new ContentException(step.File, place, $"nothing is known of the language “{language}”.");
            }
        }

        // As in the CMS, the default language is the first of the site's languages, whether listed or not.
        return new(data.DefaultCulture, languages, site.Fallbacks);
    }

    private static T? Parse<T>(RecipeStep step, string name)
        where T : class
    {
        try
        {
            return ContentJson.Part<T>(step.Body, name);
        }
        catch (JsonException exception)
        {
            throw new ContentException(
                step.File, $"{step.Place}.{exception.Path}", exception.InnerException?.Message ?? exception.Message, exception);
        }
    }

    private sealed record LocalizationData
    {
        public string DefaultCulture { get; init; } = DefaultLanguage;

        public IReadOnlyList<string> SupportedCultures { get; init; } = [];
    }
}
