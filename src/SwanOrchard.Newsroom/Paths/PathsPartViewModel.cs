using SwanOrchard.Newsroom.Forms;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>The form of the former paths.</summary>
public class PathsPartViewModel : ICardFields
{
    /// <summary>The paths or URLs as typed, one a line.</summary>
    public string? Paths { get; set; }

    /// <summary>Whether there are former paths.</summary>
    public bool IsFilled => !string.IsNullOrEmpty(Paths);

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Fields => [nameof(Paths)];
}
