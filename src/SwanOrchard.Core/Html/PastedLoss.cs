namespace SwanOrchard.Core.Html;

/// <summary>What a pasted text had that a body does not keep.</summary>
public enum PastedLoss
{
    /// <summary>Images, which are uploaded by themselves.</summary>
    Images,

    /// <summary>Comments in the margin.</summary>
    Comments,

    /// <summary>Text that was deleted while changes were tracked.</summary>
    Deletions,

    /// <summary>Fonts, colours and sizes.</summary>
    Looks,
}
