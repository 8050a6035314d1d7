using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace SwanOrchard.Newsroom.Saving;

/// <summary>Recognizes the admin actions that save content items.</summary>
internal static class SavingActions
{
    public const string Contents = "OrchardCore.Contents";
    public const string Localization = "OrchardCore.ContentLocalization";

    private static readonly string[] s_areas = [Contents, Localization, FeatureNames.Newsroom];

    public static bool Contain(FilterContext context) =>
        HttpMethods.IsPost(context.HttpContext.Request.Method) && s_areas.Contains(context.RouteData.Values["area"]);
}
