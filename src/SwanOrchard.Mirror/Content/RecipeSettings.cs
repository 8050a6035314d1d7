using System.Text.Json;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Languages;
using SwanOrchard.Core.Site;
using TimeZoneConverter;

namespace SwanOrchard.Mirror.Content;

/// <summary>The site's settings as recipes give them in their <c>settings</c> step. What none gives is null.</summary>
public sealed record RecipeSettings
{
    /// <summary>The language of a site whose content names none.</summary>
    public const string DefaultLanguage = "en";

    public string? SiteName { get; init; }

    public string? BaseUrl { get; init; }

    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    public LanguageSettings? Languages { get; init; }

    public SwanSettings Site { get; init; } = new();

    /// <summary>These settings with those of one more step over them.</summary>
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
            ? $"this machine knows nothing of the time zone “{id}”: its time zone data (the package tzdata) are missing."
            : $"there is no time zone “{id}”. IANA names are expected, such as Asia/Bishkek.");

    // They become links, the first that a reader meets among them.
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

        // As in the CMS, the default language is one of the site's, and the first, listed or not.
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
