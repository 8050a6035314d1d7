namespace SwanOrchard.Mirror.Publishing;

/// <summary>The order in which files are put in place: each after what it needs.</summary>
internal enum PublishPhase
{
    /// <summary>Stylesheets, images, media.</summary>
    Assets,

    /// <summary>Pages of content items.</summary>
    Items,

    /// <summary>Pages that link to those, and redirects.</summary>
    Lists,

    /// <summary>What machines are told of the pages.</summary>
    Indexes,
}
