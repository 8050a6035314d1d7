using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Html;
using SwanOrchard.Core.Site;
using SwanOrchard.Newsroom.Forms;
using SwanOrchard.Newsroom.MirrorPackages;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.Settings;

/// <summary>The form of <see cref="SwanSettings"/>.</summary>
public sealed class SwanSettingsDisplayDriver : SiteDisplayDriver<SwanSettings>
{
    /// <summary>The id of the settings group in the admin.</summary>
    public const string GroupId = "newsroom";

    private readonly IAuthorizationService _authorization;
    private readonly IHttpContextAccessor _httpContext;
    private readonly OrganizationOptions _organizations;
    private readonly ReaderSite _site;
    private readonly MirrorPackageFile _package;
    private readonly IStringLocalizer S;

    public SwanSettingsDisplayDriver(
        IAuthorizationService authorization,
        IHttpContextAccessor httpContext,
        OrganizationOptions organizations,
        ReaderSite site,
        MirrorPackageFile package,
        IStringLocalizer<SwanSettingsDisplayDriver> localizer)
    {
        _authorization = authorization;
        _httpContext = httpContext;
        _organizations = organizations;
        _site = site;
        _package = package;
        S = localizer;
    }

    protected override string SettingsGroupId => GroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite site, SwanSettings settings, BuildEditorContext context) =>
        !await IsAllowedAsync() ? null : Initialize<SwanSettingsViewModel>("SwanSettings_Edit", async model =>
        {
            model.Owner = settings.Owner;
            model.CanonicalAddress = settings.CanonicalAddress;
            model.DiscreetTitle = settings.DiscreetTitle;
            model.DiscreetIcon = settings.DiscreetIcon;
            model.TellsOfOutdatedTranslations = settings.TellsOfOutdatedTranslations;
            model.OnionAddress = settings.OnionAddress;
            model.ItemsPerFeed = settings.ItemsPerFeed;
            model.FullTextFeeds = settings.FullTextFeeds;
            model.OffersMirrorPackage = settings.OffersMirrorPackage;
            model.Fallbacks = string.Join('\n', settings.Fallbacks.Select(pair => $"{pair.Key} = {pair.Value}"));
            model.LeaveAddresses = [.. (await _site.GetLanguagesAsync()).Supported.Select(language =>
                new LeaveAddressRow { Language = language, Address = settings.LeaveAddresses.GetValueOrDefault(language) })];
            model.Organizations = await _organizations.ListAsync(settings.Owner);
        }).Location("Content:1").OnGroup(GroupId);

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, SwanSettings settings, UpdateEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        var model = new SwanSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        settings.Owner = VisibleText.Filled(model.Owner);
        settings.CanonicalAddress = Address(
            nameof(model.CanonicalAddress), model.CanonicalAddress, context.Updater.ModelState)?.TrimEnd('/');
        if (settings.CanonicalAddress is { } canonical && canonical.AsSpan().ContainsAny('?', '#'))
        {
            context.Updater.ModelState.AddModelError(
                Prefix, nameof(model.CanonicalAddress),
                S["“{0}”: enter only the address, without a question mark or a hash sign.", canonical]);
        }

        settings.DiscreetTitle = VisibleText.Filled(model.DiscreetTitle);
        settings.DiscreetIcon = model.DiscreetIcon;
        settings.TellsOfOutdatedTranslations = model.TellsOfOutdatedTranslations;
        settings.OnionAddress = VisibleText.Filled(model.OnionAddress);
        if (settings.OnionAddress is { } onion)
        {
            settings.OnionAddress = OnionAddress.Parse(onion) ?? onion;
            if (OnionAddress.Parse(onion) is null)
            {
                context.Updater.ModelState.AddModelError(
                    Prefix, nameof(model.OnionAddress),
                    S[
                        "“{0}” is not an onion address. It should be 56 letters and digits followed by .onion, without a path. Copy it "
                        + "again: typing errors are detected too.",
                        onion
                    ]);
            }
        }

        if (model.ItemsPerFeed is >= 1 and <= SwanSettings.MaxItemsPerFeed)
        {
            settings.ItemsPerFeed = model.ItemsPerFeed.Value;
        }
        else
        {
            context.Updater.ModelState.AddModelError(
                Prefix, nameof(model.ItemsPerFeed), S["Enter a whole number from 1 to {0}.", SwanSettings.MaxItemsPerFeed]);
        }

        settings.FullTextFeeds = model.FullTextFeeds;
        if (settings.OffersMirrorPackage && !model.OffersMirrorPackage)
        {
            _package.DeleteLater();
        }

        settings.OffersMirrorPackage = model.OffersMirrorPackage;
        settings.Fallbacks = Pairs(model.Fallbacks, context.Updater.ModelState);
        settings.LeaveAddresses = LeaveAddresses(
            model.LeaveAddresses, (await _site.GetLanguagesAsync()).Supported, context.Updater.ModelState);
        return await EditAsync(site, settings, context);
    }

    private async Task<bool> IsAllowedAsync() =>
        _httpContext.HttpContext?.User is { } user && await _authorization.AuthorizeAsync(user, SwanPermissions.ManageSettings);

    // In the order of the site's languages, which is the order of the form.
    private Dictionary<string, string> LeaveAddresses(
        IList<LeaveAddressRow> rows, IReadOnlyList<string> languages, ModelStateDictionary state)
    {
        var addresses = new Dictionary<string, string>();
        for (var i = 0; i < languages.Count; i++)
        {
            var typed = rows.FirstOrDefault(row => row.Language == languages[i])?.Address;
            var field = $"{nameof(SwanSettingsViewModel.LeaveAddresses)}[{i}].{nameof(LeaveAddressRow.Address)}";
            if (Address(field, typed, state) is { } address)
            {
                addresses[languages[i]] = address;
            }
        }

        return addresses;
    }

    private string? Address(string property, string? typed, ModelStateDictionary state)
    {
        var address = VisibleText.Filled(typed);
        if (address is not null && !WebUrl.IsValid(address))
        {
            state.AddModelError(Prefix, property, S[WebUrl.Fault, address]);
        }

        return address;
    }

    private Dictionary<string, string> Pairs(string? typed, ModelStateDictionary state)
    {
        var pairs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in VisibleText.Lines(typed))
        {
            if (line.Split('=', StringSplitOptions.TrimEntries) is [{ Length: > 0 } asked, { Length: > 0 } given])
            {
                pairs[asked] = given;
            }
            else
            {
                state.AddModelError(
                    Prefix, nameof(SwanSettingsViewModel.Fallbacks),
                    S["“{0}”: enter two languages with an equals sign between them, such as ky = ru.", line]);
            }
        }

        return pairs;
    }
}
