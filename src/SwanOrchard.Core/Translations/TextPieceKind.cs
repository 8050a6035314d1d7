namespace SwanOrchard.Core.Translations;

/// <summary>What became of a piece of a text.</summary>
public enum TextPieceKind
{
    /// <summary>It stands in both texts.</summary>
    Same,

    /// <summary>It stands in the earlier text only.</summary>
    Removed,

    /// <summary>It stands in the later text only.</summary>
    Added,
}
