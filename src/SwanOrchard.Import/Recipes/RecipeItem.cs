using System.Text.Json;
using System.Text.Json.Nodes;
using SwanOrchard.Core.Content;
using SwanOrchard.Import.Plans;

namespace SwanOrchard.Import.Recipes;

/// <summary>Writes items as the CMS stores them, drafts too: the same bytes for the same item.</summary>
internal static class RecipeItem
{
    /// <summary>An item.</summary>
    /// <param name="plan">What becomes of it.</param>
    /// <param name="data">Its facts; of an article.</param>
    /// <param name="html">Its body, cleaned.</param>
    /// <param name="author">The name to store with it; null for none.</param>
    public static JsonObject Write(ItemPlan plan, ArticleData data, string html, string? author)
    {
        var published = plan.Source.PublishedUtc;

        // A draft without any date is as old as can be, and never the newest.
        var created = published ?? plan.Source.ModifiedUtc ?? DateTime.UnixEpoch;
        var json = new JsonObject
        {
            ["ContentItemId"] = plan.Id,
            ["ContentItemVersionId"] = null,
            ["ContentType"] = plan.Source.ContentType,
            ["DisplayText"] = plan.Source.Title,
            ["Latest"] = true,
            ["Published"] = plan.IsPublished,
            ["ModifiedUtc"] = plan.Source.ModifiedUtc ?? created,
            ["PublishedUtc"] = plan.IsPublished ? published : null,
            ["CreatedUtc"] = created,
            ["Owner"] = "",
            ["Author"] = author ?? "",
            [PartNames.Title] = new JsonObject { ["Title"] = plan.Source.Title },
            [PartNames.Localization] = new JsonObject { ["LocalizationSet"] = plan.Set, ["Culture"] = plan.Language },
            [PartNames.Autoroute] = new JsonObject
            {
                ["Path"] = plan.Path,
                ["SetHomepage"] = false,
                ["Disabled"] = false,
                ["RouteContainedItems"] = false,
                ["Absolute"] = false,
            },
        };
        if (plan.Source.ContentType == ContentTypeNames.Article)
        {
            json[PartNames.Article] = JsonSerializer.SerializeToNode(data with { FirstPublishedUtc = plan.IsPublished ? published : null });
        }

        json[PartNames.HtmlBody] = new JsonObject { ["Html"] = html };
        json["PreviewPart"] = new JsonObject();
        if (plan.Source.ContentType == ContentTypeNames.Article)
        {
            json["PublishLaterPart"] = new JsonObject { ["ScheduledPublishUtc"] = null };
        }

        json[PartNames.Paths] = JsonSerializer.SerializeToNode(new PathsData { Paths = plan.FormerPaths, Queries = plan.FormerQueries });
        json[PartNames.Translation] = new JsonObject { ["OriginalCulture"] = plan.OriginalLanguage };
        json["ContentItemVersionId"] = Ids.Of(plan.Id, "version", json.ToJsonString());
        return json;
    }
}
