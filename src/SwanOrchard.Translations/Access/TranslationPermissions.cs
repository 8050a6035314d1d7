using OrchardCore.Security.Permissions;

namespace SwanOrchard.Translations.Access;

/// <summary>The module's own permissions.</summary>
public static class TranslationPermissions
{
    /// <summary>Permission to see how translations stand. What one may do there is the table of roles' to say.</summary>
    public static readonly Permission UseDesk = new("UseTranslationDesk", "Use the translation desk");
}
