namespace SwanOrchard.Newsroom.ArchiveImport;

/// <summary>What an item of an archive is to this site.</summary>
public enum ArchiveFate
{
    /// <summary>It has never been here.</summary>
    New,

    /// <summary>It is here in another version, which nobody has edited.</summary>
    Changed,

    /// <summary>It is here as it is.</summary>
    Unchanged,

    /// <summary>Somebody has edited it here, and it stays so.</summary>
    Edited,

    /// <summary>Somebody has deleted it here, and it stays so.</summary>
    Deleted,
}
