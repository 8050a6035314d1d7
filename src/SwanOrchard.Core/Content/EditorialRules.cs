namespace SwanOrchard.Core.Content;

/// <summary>Decides who may do what with articles, organizations and pages, by the table in docs/editing.md.</summary>
public static class EditorialRules
{
    /// <summary>Whether any of a person's roles allows an action.</summary>
    public static bool May(IEnumerable<EditorialRole> roles, EditorialAction action, EditorialItem item)
    {
        ArgumentNullException.ThrowIfNull(roles);
        return roles.Any(role => May(role, action, item));
    }

    /// <summary>Whether a role allows an action.</summary>
    public static bool May(EditorialRole role, EditorialAction action, EditorialItem item) => role switch
    {
        EditorialRole.Editor => true,
        EditorialRole.Translator => TranslatorMay(action, item),
        EditorialRole.Reporter => ReporterMay(action, item),
        _ => false,
    };

    private static bool TranslatorMay(EditorialAction action, EditorialItem item) => action switch
    {
        EditorialAction.View or EditorialAction.Translate => true,
        EditorialAction.Edit or EditorialAction.Publish => item.IsTranslation,

        // Nothing would be left of what was unpublished: discarding it would delete it.
        EditorialAction.Discard => item is { IsTranslation: true, IsOwnDraft: true, IsUnpublished: false },
        _ => false,
    };

    private static bool ReporterMay(EditorialAction action, EditorialItem item) => action switch
    {
        EditorialAction.View => item.IsOwn || item.IsPublished,
        EditorialAction.Create => item.ContentType == ContentTypeNames.Article,

        // A clone shows everything that the editor shows, including unpublished contacts, so it requires the same rights as editing.
        EditorialAction.Edit or EditorialAction.Delete or EditorialAction.Discard or EditorialAction.Clone =>
            item is { ContentType: ContentTypeNames.Article, IsOwn: true, WasPublished: false, IsScheduled: false },
        _ => false,
    };
}
