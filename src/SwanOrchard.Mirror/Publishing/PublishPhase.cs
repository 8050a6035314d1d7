namespace SwanOrchard.Mirror.Publishing;

/// <summary>The order in which files are put in place, so that each comes after those it needs.</summary>
internal enum PublishPhase
{
    /// <summary>Stylesheets, images and media.</summary>
    Assets,

    /// <summary>Pages of content items.</summary>
    Items,

    /// <summary>Pages that link to items, and redirects.</summary>
    Lists,

    /// <summary>Sitemaps, feeds and other files for programs.</summary>
    Indexes,
}
