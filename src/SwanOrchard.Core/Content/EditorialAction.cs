namespace SwanOrchard.Core.Content;

/// <summary>What a member of the newsroom can do with an item.</summary>
public enum EditorialAction
{
    /// <summary>See it in the admin or as a preview. Published items are visible to everybody.</summary>
    View,

    /// <summary>Create an original.</summary>
    Create,

    /// <summary>Change the item or its draft.</summary>
    Edit,

    /// <summary>Publish, at once or at a scheduled time, and unpublish.</summary>
    Publish,

    /// <summary>Delete the item. This includes discarding its draft.</summary>
    Delete,

    /// <summary>Discard a draft, and with it an item that has nothing else.</summary>
    Discard,

    /// <summary>Make a new original from this item.</summary>
    Clone,

    /// <summary>Create the version in another language.</summary>
    Translate,
}
