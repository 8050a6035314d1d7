namespace SwanOrchard.Newsroom.Notifications;

/// <summary>What can be done to an item.</summary>
public enum ItemChangeKind
{
    /// <summary>A draft was saved, with or without a time at which it will be published.</summary>
    Saved,

    /// <summary>It was published.</summary>
    Published,

    /// <summary>It was withdrawn from readers.</summary>
    Unpublished,

    /// <summary>It was deleted.</summary>
    Deleted,
}
