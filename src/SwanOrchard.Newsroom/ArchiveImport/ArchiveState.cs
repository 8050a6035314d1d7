namespace SwanOrchard.Newsroom.ArchiveImport;

/// <summary>What an archive is at.</summary>
public enum ArchiveState
{
    /// <summary>It has been looked at, and waits for a person to say yes.</summary>
    Checked,

    /// <summary>Something in it is wrong; nothing of it is stored.</summary>
    Refused,

    /// <summary>It is being stored.</summary>
    Running,

    /// <summary>It was stopped, or the machine was, and can go on where it was.</summary>
    Stopped,

    /// <summary>All of it has been stored.</summary>
    Done,
}
