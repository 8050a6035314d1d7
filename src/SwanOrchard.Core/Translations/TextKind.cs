namespace SwanOrchard.Core.Translations;

/// <summary>How a text is stored.</summary>
public enum TextKind
{
    /// <summary>As its readers see it, Markdown included.</summary>
    Plain,

    /// <summary>As HTML.</summary>
    Html,
}
