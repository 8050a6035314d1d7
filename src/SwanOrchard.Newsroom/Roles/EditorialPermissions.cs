using OrchardCore.ContentLocalization;
using OrchardCore.Contents;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Roles;

/// <summary>Translates Orchard's permissions into the actions of the newsroom's table.</summary>
internal static class EditorialPermissions
{
    private static readonly Dictionary<string, EditorialAction> s_actions = new()
    {
        [CommonPermissions.ViewContent.Name] = EditorialAction.View,
        [CommonPermissions.ViewOwnContent.Name] = EditorialAction.View,
        [CommonPermissions.PreviewContent.Name] = EditorialAction.View,
        [CommonPermissions.PreviewOwnContent.Name] = EditorialAction.View,
        [CommonPermissions.EditContent.Name] = EditorialAction.Edit,
        [CommonPermissions.EditOwnContent.Name] = EditorialAction.Edit,
        [CommonPermissions.PublishContent.Name] = EditorialAction.Publish,
        [CommonPermissions.PublishOwnContent.Name] = EditorialAction.Publish,
        [CommonPermissions.DeleteContent.Name] = EditorialAction.Delete,
        [CommonPermissions.DeleteOwnContent.Name] = EditorialAction.Delete,
        [CommonPermissions.CloneContent.Name] = EditorialAction.Clone,
        [CommonPermissions.CloneOwnContent.Name] = EditorialAction.Clone,
        [ContentLocalizationPermissions.LocalizeContent.Name] = EditorialAction.Translate,
        [ContentLocalizationPermissions.LocalizeOwnContent.Name] = EditorialAction.Translate,
    };

    /// <summary>The action that a permission stands for; null if the table says nothing about it.</summary>
    /// <param name="permission">
    /// The permission's name. The permission of a single type, such as <c>EditOwn_Article</c>, stands for the same action.
    /// </param>
    public static EditorialAction? ActionOf(string permission)
    {
        var end = permission.IndexOf('_', StringComparison.Ordinal);
        var name = end < 0 ? permission : permission[..end] + "Content";
        return s_actions.TryGetValue(name, out var action) ? action : null;
    }
}
