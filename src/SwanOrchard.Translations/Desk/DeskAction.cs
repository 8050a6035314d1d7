namespace SwanOrchard.Translations.Desk;

/// <summary>What can be done with several sets at once.</summary>
public enum DeskAction
{
    /// <summary>Say that translations are in step with their originals as they are.</summary>
    MarkCurrent,

    /// <summary>Say that no translation is wanted.</summary>
    NotWanted,

    /// <summary>Say that one is wanted after all.</summary>
    Wanted,
}
