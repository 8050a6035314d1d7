using System.Text.Json.Nodes;
using OrchardCore.Users.Models;

namespace SwanOrchard.Shared;

/// <summary>
/// The language in which a person uses the admin and is written to. It is kept where the feature <c>OrchardCore.Users.Localization</c>
/// keeps its own, so that a site may have either.
/// </summary>
internal static class UserLanguage
{
    private const string Section = "UserLocalizationSettings";
    private const string Property = "Culture";

    /// <summary>The person's language, such as <c>ru</c>; null where none was chosen.</summary>
    public static string? Of(User user) =>
        user.Properties[Section]?[Property] is JsonValue value
        && value.TryGetValue<string>(out var culture)
        && culture is not ("" or "none")
            ? culture
            : null;

    /// <summary>Keeps a language.</summary>
    public static void Keep(User user, string culture) => user.Properties[Section] = new JsonObject { [Property] = culture };
}
