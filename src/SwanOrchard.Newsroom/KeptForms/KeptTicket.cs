using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace SwanOrchard.Newsroom.KeptForms;

/// <summary>
/// What a form carries so that its text can be kept when the session is over: for whom, of which item, and where the form stands. It lets
/// its holder do nothing but put a text into that person's keeping.
/// </summary>
/// <param name="UserId">The person the form was given to.</param>
/// <param name="ContentItemId">The item, also one that is yet to be made.</param>
/// <param name="Path">Where the form stands, from the site's root.</param>
public sealed record KeptTicket(string UserId, string ContentItemId, string Path)
{
    public const string FieldPrefix = "KeptForm";

    /// <summary>The form's field.</summary>
    public const string Field = $"{FieldPrefix}.Ticket";

    private static readonly TimeSpan s_lifetime = TimeSpan.FromDays(14);

    /// <summary>Writes one.</summary>
    public static string Write(IDataProtectionProvider protection, KeptTicket ticket) =>
        Protector(protection).Protect($"{ticket.UserId}\n{ticket.ContentItemId}\n{ticket.Path}", s_lifetime);

    /// <summary>The ticket of a form that was sent; null where there is none that is right.</summary>
    public static KeptTicket? Of(HttpRequest request, IDataProtectionProvider protection)
    {
        if (!HttpMethods.IsPost(request.Method)
            || !request.HasFormContentType
            || request.Form[Field].ToString() is not { Length: > 0 } text)
        {
            return null;
        }

        try
        {
            return Protector(protection).Unprotect(text).Split('\n', 3) is [var user, var item, var path] ? new(user, item, path) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Whether it is this person's.</summary>
    public bool IsOf(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier) == UserId;

    private static ITimeLimitedDataProtector Protector(IDataProtectionProvider protection) =>
        protection.CreateProtector(nameof(KeptTicket)).ToTimeLimitedDataProtector();
}
