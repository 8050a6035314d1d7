namespace SwanOrchard.Core.Content;

/// <summary>What someone in the newsroom does with an item.</summary>
public enum EditorialAction
{
    /// <summary>To see it in the admin or as a preview; what is published is everybody's.</summary>
    View,

    /// <summary>To make an original.</summary>
    Create,

    Edit,

    /// <summary>To publish, at once or at a set time, and to unpublish.</summary>
    Publish,

    /// <summary>To delete the item; whoever may may discard its draft as well.</summary>
    Delete,

    /// <summary>To discard a draft, and with it an item that has nothing else.</summary>
    Discard,

    /// <summary>To make a new original out of this one.</summary>
    Clone,

    /// <summary>To make the version in another language.</summary>
    Translate,
}
