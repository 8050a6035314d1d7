using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;

namespace SwanOrchard.Newsroom.Saving;

/// <summary>Carries the future id of a new item in its form, so that sending the form twice creates one item.</summary>
/// <remarks>Encrypted, and valid for one user only, so that nobody can choose an id, least of all another item's.</remarks>
public sealed class NewItemToken
{
    /// <summary>The parameter of the address of a new item's form.</summary>
    public const string Query = "form";

    /// <summary>The form's field.</summary>
    public const string Field = $"{EditConflictDriver.FieldPrefix}.{nameof(EditConflictViewModel.NewItem)}";

    private readonly IDataProtectionProvider _protection;
    private readonly IHttpContextAccessor _httpContext;

    public NewItemToken(IDataProtectionProvider protection, IHttpContextAccessor httpContext)
    {
        _protection = protection;
        _httpContext = httpContext;
    }

    private string? UserId => _httpContext.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier);

    /// <summary>Creates a token for the form; null if no user is signed in.</summary>
    public string? Write(string contentItemId) => UserId is { } user ? Protector(user).Protect(contentItemId) : null;

    /// <summary>The id in a token; null if the token is invalid or another user's.</summary>
    public string? Read(string? token)
    {
        if (string.IsNullOrEmpty(token) || UserId is not { } user)
        {
            return null;
        }

        try
        {
            return Protector(user).Unprotect(token);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>
    /// Gives a new item the id in its form, or else in the form's address. Each driver that needs the id calls it, since which of them
    /// runs first is not fixed.
    /// </summary>
    public void GiveId(ContentItem newItem)
    {
        if (_httpContext.HttpContext?.Request is { } request
            && ((request.HasFormContentType ? Read(request.Form[Field]) : null) ?? Read(request.Query[Query])) is { } id)
        {
            newItem.ContentItemId = id;
        }
    }

    private IDataProtector Protector(string user) => _protection.CreateProtector(nameof(NewItemToken), user);
}
