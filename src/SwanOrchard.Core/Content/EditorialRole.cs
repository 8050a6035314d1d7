namespace SwanOrchard.Core.Content;

/// <summary>The roles of a newsroom. The names equal those of the roles in the CMS.</summary>
public enum EditorialRole
{
    /// <summary>May do everything with articles, organizations and pages.</summary>
    Editor,

    /// <summary>Creates and publishes translations; never changes an original.</summary>
    Translator,

    /// <summary>Writes articles and hands them over when they are first published.</summary>
    Reporter,
}
