namespace SwanOrchard.Benchmarks.Scale;

/// <summary>Which aim applies to a <see cref="ScalePage"/>.</summary>
public enum ScaleKind
{
    /// <summary>None.</summary>
    Other,

    /// <summary>That for lists and feeds.</summary>
    List,

    /// <summary>That for the translation desk, a page of the admin.</summary>
    Desk,
}
