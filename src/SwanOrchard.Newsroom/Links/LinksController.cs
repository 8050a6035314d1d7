using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;

namespace SwanOrchard.Newsroom.Links;

/// <summary>Answers the search for an item to link to.</summary>
[Admin]
public sealed class LinksController : Controller
{
    private readonly ItemFinder _items;
    private readonly IStringLocalizer S;

    public LinksController(ItemFinder items, IStringLocalizer<LinksController> localizer)
    {
        _items = items;
        S = localizer;
    }

    /// <summary>The items that are found, as JSON. Posted, so that the words stand in no log of addresses.</summary>
    [HttpPost]
    [Admin("Newsroom/Links/Search", "SwanLinksSearch")]
    public async Task<IActionResult> Search(string? text, string? language) =>
        Json((await _items.FindAsync(User, text, language)).Select(item => new
        {
            item.Title,
            item.Language,
            Url = $"{Request.PathBase}/{item.Path}",
            About = string.Join(
                ", ",
                S[item.ContentType].Value,
                item.Language,
                (item.IsPublished ? S["published"] : S["draft, not seen by readers"]).Value),
        }));
}
