using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using YesSql;

namespace SwanOrchard.Newsroom.Media;

/// <summary>Keeps a file that a published item shows where it is, unless who deletes or moves it may edit that item: it would change what readers see.</summary>
public sealed class ShownFilesFilter : IAsyncActionFilter
{
    private readonly ISession _session;
    private readonly IAuthorizationService _authorization;
    private readonly IStringLocalizer S;

    public ShownFilesFilter(ISession session, IAuthorizationService authorization, IStringLocalizer<ShownFilesFilter> localizer)
    {
        _session = session;
        _authorization = authorization;
        S = localizer;
    }

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        foreach (var path in Leaving(context))
        {
            foreach (var shown in await ShownAsync(path))
            {
                if (await ItemAsync(shown) is { } item && !await _authorization.AuthorizeAsync(context.HttpContext.User, CommonPermissions.EditContent, item))
                {
                    // In the form in which the library's window shows it.
                    var reason = S["“{0}” cannot be deleted or moved: “{1}” shows it, and is published. Ask an editor.", shown.Path.Split('/')[^1], item.DisplayText].Value;
                    context.Result = new BadRequestObjectResult(context.RouteData.Values["action"] is "MoveMediaList" ? reason : new { value = reason });
                    return;
                }
            }
        }

        await next();
    }

    private Task<ContentItem?> ItemAsync(ShownFileIndex shown) => _session
        .Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == shown.ContentItemId && index.Published)
        .FirstOrDefaultAsync()!;

    // The file itself, or those in a folder.
    private async Task<IEnumerable<ShownFileIndex>> ShownAsync(string path)
    {
        var folder = path + "/";
        var found = await _session.QueryIndex<ShownFileIndex>(index => index.Path == path || index.Path.StartsWith(folder)).ListAsync();

        // To a database an underscore stands for any character.
        return found.Where(shown => shown.Path == path || shown.Path.StartsWith(folder, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Leaving(ActionExecutingContext context)
    {
        var route = context.RouteData.Values;
        if (route["area"] is not "OrchardCore.Media" || route["controller"] is not "Admin")
        {
            return [];
        }

        object? Given(string name) => context.ActionArguments.TryGetValue(name, out var value) ? value : null;
        var paths = route["action"] switch
        {
            "DeleteFolder" or "DeleteMedia" => Given("path"),
            "DeleteMediaList" => Given("paths"),
            "MoveMedia" => Given("oldPath"),
            "MoveMediaList" => (Given("mediaNames") as string[] ?? []).Select(name => $"{Given("sourceFolder")}/{name}"),
            _ => null,
        };
        return (paths is string one ? [one] : paths as IEnumerable<string> ?? []).Select(Normalize);
    }

    // As the index writes it. Who is kept to a folder gets nowhere with two dots; see MediaAuthorizationHandler.
    private static string Normalize(string path) => string.Join('/', path.Split('/', '\\').Where(name => name is not ("" or ".")));
}
