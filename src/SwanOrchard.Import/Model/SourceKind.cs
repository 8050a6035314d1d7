namespace SwanOrchard.Import.Model;

/// <summary>What an archive was exported from.</summary>
public enum SourceKind
{
    /// <summary>WXR, the file of <em>Tools › Export</em>.</summary>
    WordPress,

    /// <summary>CSV or JSON of a view, a node feed, or saved answers of JSON:API.</summary>
    Drupal,

    /// <summary>RSS, Atom or JSON Feed.</summary>
    Feed,
}
