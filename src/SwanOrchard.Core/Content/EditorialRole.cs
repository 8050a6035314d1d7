namespace SwanOrchard.Core.Content;

/// <summary>The roles of a newsroom. The names are the roles' names in the CMS.</summary>
public enum EditorialRole
{
    /// <summary>May everything with articles, organizations and pages.</summary>
    Editor,

    /// <summary>Makes and publishes translations; never touches an original.</summary>
    Translator,

    /// <summary>Writes articles, and hands them over at their first publication.</summary>
    Reporter,
}
