using AngleSharp.Dom;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.Orchard.Translations;

/// <summary>The translation desk as a person in the admin sees it.</summary>
internal static class Desk
{
    /// <summary>The row of an item, by its title.</summary>
    /// <returns>The row; null if the page has none.</returns>
    /// <exception cref="InvalidOperationException">Another test has an item of this title, too.</exception>
    public static async Task<IElement?> RowAsync(AdminSession session, string title, string query = "") =>
        (await session.OpenAsync($"/Admin/Translations?Text={Uri.EscapeDataString(title)}{query}")).Page
            .QuerySelectorAll("[data-swan-set]")
            .SingleOrDefault(row => row.QuerySelector("th span")!.TextContent == title);

    /// <summary>How a language of an item stands; null if the desk does not list the item.</summary>
    public static async Task<string?> StateAsync(AdminSession session, string title, string culture = "ru") =>
        (await RowAsync(session, title))?.QuerySelector($"[data-swan-culture={culture}]")!.GetAttribute("data-swan-state");

    /// <summary>Does something with items, by their titles.</summary>
    /// <returns>What the desk says of it.</returns>
    public static async Task<string> DoAsync(AdminSession session, string what, string into, params string[] titles)
    {
        var values = new List<(string, string)> { ("what", what), ("into", into) };
        foreach (var title in titles)
        {
            values.Add(("sets", (await RowAsync(session, title))!.GetAttribute("data-swan-set")!));
        }

        var (_, _, body) = await Newsroom.ForgeAsync(session, "/Admin/Translations/Change", [.. values]);
        return new AngleSharp.Html.Parser.HtmlParser().ParseDocument(body).QuerySelector(".message, .alert")?.TextContent.Trim() ?? "";
    }
}
