namespace SwanOrchard.Tests.Architecture;

/// <summary>Where a class stands.</summary>
/// <param name="Project">Its project without the common prefix, such as <c>Core</c>.</param>
/// <param name="Folder">The project's top folder it is in; empty for the project's root.</param>
/// <param name="Name">The class.</param>
public sealed record Place(string Project, string Folder, string Name)
{
    /// <summary>The name of a class that is not known: only its folder is.</summary>
    public const string Unnamed = "*";

    private const string Prefix = "SwanOrchard.";

    /// <summary>Whether the class itself is known.</summary>
    public bool IsNamed => Name != Unnamed;

    /// <summary>The place of a class by the namespace it is in; null for a class that is not ours.</summary>
    /// <param name="project">The project that was compiled.</param>
    /// <param name="space">The namespace.</param>
    /// <param name="name">The class.</param>
    public static Place? Of(string project, string space, string name) => space.Split('.') switch
    {
        ["SwanOrchard", var first, var folder, ..] when first == project => new(project, folder, name),
        ["SwanOrchard", ..] => new(project, "", name),
        _ => null,
    };

    /// <summary>The project that a namespace belongs to; null for one that is not ours.</summary>
    public static string? ProjectOf(string space) => space.StartsWith(Prefix, StringComparison.Ordinal) ? space.Split('.')[1] : null;

    public override string ToString() => $"{Project}/{(Folder.Length > 0 ? Folder + "/" : "")}{Name}";
}
