namespace SwanOrchard.Newsroom.Review;

/// <summary>Whose turn it is with a draft.</summary>
public enum ReviewState
{
    /// <summary>Its writer's; nothing was asked yet, or it has been published since.</summary>
    None,

    /// <summary>The editors': its writer has handed it to them.</summary>
    Ready,

    /// <summary>Its writer's again: an editor has sent it back with a note.</summary>
    SentBack,
}
