using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Email;
using OrchardCore.Localization;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using SwanOrchard.Shared;

namespace SwanOrchard.SignIn.Invitations;

/// <summary>Links by which people who were invited set their own password, so that no administrator knows it.</summary>
public sealed partial class InvitationLinks
{
    private const string Purpose = "invitation";

    private readonly UserManager<IUser> _users;
    private readonly LinkGenerator _links;
    private readonly IHttpContextAccessor _httpContext;
    private readonly ISiteService _siteService;
    private readonly InvitationTokenOptions _options;
    private readonly ILogger<InvitationLinks> _logger;
    private readonly IStringLocalizer S;

    public InvitationLinks(
        UserManager<IUser> users,
        LinkGenerator links,
        IHttpContextAccessor httpContext,
        ISiteService siteService,
        IOptions<InvitationTokenOptions> options,
        ILogger<InvitationLinks> logger,
        IStringLocalizer<InvitationLinks> localizer)
    {
        _users = users;
        _links = links;
        _httpContext = httpContext;
        _siteService = siteService;
        _options = options.Value;
        _logger = logger;
        S = localizer;
    }

    /// <summary>How many days a link is good for.</summary>
    public int Days => _options.TokenLifespan.Days;

    /// <summary>Whether the account waits for its person: it has no password, and no other service signs in to it.</summary>
    public static bool IsOpen(User user) => user.IsEnabled && string.IsNullOrEmpty(user.PasswordHash) && user.LoginInfos.Count == 0;

    /// <summary>Makes a link. Those made before for the same account lead nowhere from now on.</summary>
    /// <exception cref="InvalidOperationException">The account has a password already, or is disabled.</exception>
    public async Task<string> NewLinkAsync(User user)
    {
        if (!IsOpen(user))
        {
            throw new InvalidOperationException("Only an account without a password can be invited.");
        }

        await _users.UpdateSecurityStampAsync(user);
        var token = await _users.GenerateUserTokenAsync(user, InvitationTokenOptions.ProviderName, Purpose);
        return _links.GetUriByAction(
            _httpContext.HttpContext!,
            "Accept",
            "Invitation",
            new { area = "SwanOrchard.SignIn", user = user.UserId, code = WebEncoders.Base64UrlEncode(Convert.FromBase64String(token)) })!;
    }

    /// <summary>The account that a link is for; null if the link is wrong, too old or used.</summary>
    public async Task<User?> FindAsync(string? userId, string? code) =>
        !string.IsNullOrEmpty(userId)
        && TokenOf(code) is { } token
        && await _users.FindByIdAsync(userId) is User user
        && IsOpen(user)
        && await _users.VerifyUserTokenAsync(user, InvitationTokenOptions.ProviderName, Purpose, token)
            ? user
            : null;

    /// <summary>Mails a link in the person's language.</summary>
    /// <returns>Whether it was sent; not if the site sends no mail.</returns>
    public async Task<bool> MailAsync(User user, string link)
    {
        if (_httpContext.HttpContext!.RequestServices.GetService<IEmailService>() is not { } mail || string.IsNullOrEmpty(user.Email))
        {
            return false;
        }

        var site = (await _siteService.GetSiteSettingsAsync()).SiteName;
        using var scope = UserLanguage.Of(user) is { } culture
            ? CultureScope.Create(culture, ignoreSystemSettings: true)
            : CultureScope.Create(CultureInfo.CurrentUICulture.Name, ignoreSystemSettings: true);
        var text = S[
            "You are invited to {0}. Your user name is {1}.\n\nSet your password here within {2} days:\n{3}\n\nThe link works once. "
            + "If you do not know what this is about, ignore this message.",
            site,
            user.UserName,
            Days,
            link];
        try
        {
            return (await mail.SendAsync(user.Email, S["Your account at {0}", site], text, isHtmlBody: false)).Succeeded;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogNotMailed(_logger, exception);
            return false;
        }
    }

    private static string? TokenOf(string? code)
    {
        try
        {
            return code is { Length: > 0 and <= 2000 } ? Convert.ToBase64String(WebEncoders.Base64UrlDecode(code)) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An invitation could not be mailed.")]
    private static partial void LogNotMailed(ILogger logger, Exception exception);
}
