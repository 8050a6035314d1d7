using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Forms;
using SwanOrchard.Newsroom.Paths;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.Links;

/// <summary>Whether what someone is about to publish links to nothing, and whether they have said that this is meant.</summary>
public sealed class LinkQuestion
{
    public const string FieldPrefix = "DeadLinks";

    private const string Confirmed = $"{FieldPrefix}.{nameof(DeadLinksViewModel.Confirmed)}";
    private const int MostNamed = 5;

    private readonly IServiceProvider _services;
    private readonly IHttpContextAccessor _httpContext;
    private readonly FormPurpose _purpose;
    private readonly IStringLocalizer S;

    // What asks the database is resolved late: handlers are made while the session is being made.
    public LinkQuestion(
        IServiceProvider services, IHttpContextAccessor httpContext, FormPurpose purpose, IStringLocalizer<LinkQuestion> localizer)
    {
        _services = services;
        _httpContext = httpContext;
        _purpose = purpose;
        S = localizer;
    }

    /// <summary>Whether it is to be asked now, and has not been answered.</summary>
    public bool IsOpen => _purpose.IsByHand && !IsConfirmed;

    /// <summary>Whether the form says that the links are to be published as they are.</summary>
    public bool IsConfirmed => _httpContext.HttpContext?.Request is { HasFormContentType: true } request
        && request.Form[Confirmed].Contains("true");

    /// <summary>What to say of the dead links of an item; null if it has none.</summary>
    /// <param name="item">The item.</param>
    /// <param name="html">Its text; null for the one it has.</param>
    public async Task<string?> FaultAsync(ContentItem item, string? html = null)
    {
        if (!ContentTypeNames.Readable.Contains(item.ContentType))
        {
            return null;
        }

        var own = PathRules.PathOf(item) ?? "";
        var links = ItemLinks.Of(
            html ?? ContentJson.Text((JsonObject)item.Content, PartNames.HtmlBody, "Html"),
            own,
            await _services.GetRequiredService<ReaderSite>().GetOwnHostsAsync());
        var targets = _services.GetRequiredService<LinkTargets>();
        var dead = new List<string>();
        foreach (var link in links.Where(link => link != own))
        {
            if (dead.Count < MostNamed && await targets.IsDeadAsync(link))
            {
                dead.Add("/" + link);
            }
        }

        return dead.Count == 0 ? null : S["These links lead nowhere: {0}.", string.Join(", ", dead)].Value;
    }
}
