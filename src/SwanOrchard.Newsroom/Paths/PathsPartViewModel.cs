namespace SwanOrchard.Newsroom.Paths;

/// <summary>The form of the former paths.</summary>
public class PathsPartViewModel
{
    /// <summary>The paths or URLs as typed, one a line.</summary>
    public string? Paths { get; set; }
}
