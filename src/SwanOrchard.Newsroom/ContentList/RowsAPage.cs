using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Navigation;

namespace SwanOrchard.Newsroom.ContentList;

/// <summary>How many rows of the content list a person wants on a page: kept in a cookie of the admin, which says nothing else.</summary>
public sealed class RowsAPage
{
    private const string Cookie = "swan_rows";
    private static readonly TimeSpan s_lifetime = TimeSpan.FromDays(365);

    private readonly IHttpContextAccessor _httpContext;
    private readonly PagerOptions _pager;
    private readonly AdminOptions _admin;

    public RowsAPage(IHttpContextAccessor httpContext, IOptions<PagerOptions> pager, IOptions<AdminOptions> admin)
    {
        _httpContext = httpContext;
        _pager = pager.Value;
        _admin = admin.Value;
    }

    /// <summary>The numbers to choose from.</summary>
    public static IReadOnlyList<int> Choices { get; } = [10, 50, 100];

    /// <summary>The number that was chosen; the site's own if none was.</summary>
    public int Chosen => Kept ?? _pager.GetPageSize();

    /// <summary>The number that was chosen; null if none was.</summary>
    public int? Kept =>
        int.TryParse(_httpContext.HttpContext?.Request.Cookies[Cookie], NumberStyles.None, CultureInfo.InvariantCulture, out var rows)
        && Choices.Contains(rows)
            ? rows
            : null;

    /// <summary>Keeps a choice.</summary>
    public void Keep(int rows)
    {
        if (Choices.Contains(rows) && rows != Kept && _httpContext.HttpContext is { } http)
        {
            http.Response.Cookies.Append(Cookie, rows.ToString(CultureInfo.InvariantCulture), new()
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = s_lifetime,
                SameSite = SameSiteMode.Strict,
                Secure = http.Request.IsHttps,
                Path = http.Request.PathBase.Add($"/{_admin.AdminUrlPrefix}"),
            });
        }
    }
}
