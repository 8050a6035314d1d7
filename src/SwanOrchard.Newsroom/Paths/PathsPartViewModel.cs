namespace SwanOrchard.Newsroom.Paths;

/// <summary>The form of the former addresses.</summary>
public class PathsPartViewModel
{
    /// <summary>One a line.</summary>
    public string? Paths { get; set; }
}
