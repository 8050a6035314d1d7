using System.Text.RegularExpressions;
using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;
using ArchUnitNET.Loader;

namespace SwanOrchard.Tests.Architecture;

/// <summary>
/// Who uses whom in built projects. What the compiled code says is not all: constants are copied into the code that names them,
/// and documentation is not compiled. So the namespaces that source files open count too.
/// </summary>
public sealed partial class House
{
    private readonly IReadOnlyList<(Place From, IType Type)> _types;

    private House(IReadOnlyList<(Place From, IType Type)> types, IEnumerable<Use> opened)
    {
        _types = types;
        var places = types.ToDictionary(entry => entry.Type, entry => entry.From);
        Uses = [.. types
            .SelectMany(entry => entry.Type.Dependencies
                .Where(dependency => places.ContainsKey(dependency.Target))
                .Select(dependency => new Use(entry.From, places[dependency.Target])))
            .Concat(opened)
            .Where(use => (use.From.Project, use.From.Folder) != (use.To.Project, use.To.Folder))
            .Distinct()
            .OrderBy(use => use.To.IsNamed ? 0 : 1)
            .ThenBy(use => use.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>Every use of a class by a class in another folder or project, as far as both are ours.</summary>
    public IReadOnlyList<Use> Uses { get; }

    /// <summary>Reads projects.</summary>
    /// <param name="source">The folder of the projects' source.</param>
    /// <param name="built">By project without the common prefix, its compiled file.</param>
    public static House Of(string source, IReadOnlyDictionary<string, string> built)
    {
        var projects = built.ToDictionary(entry => Path.GetFileNameWithoutExtension(entry.Value), entry => entry.Key);
        var loader = new ArchLoader();
        foreach (var file in built.Values)
        {
            loader = loader.LoadFilteredDirectory(Path.GetDirectoryName(file)!, Path.GetFileName(file));
        }

        var types = loader.Build().Types.Select(type => (From: PlaceOf(type, projects), Type: type)).Where(entry => entry.From is not null);
        return new([.. types.Select(entry => (entry.From!, entry.Type))], built.Keys.SelectMany(project => Opened(source, project)));
    }

    /// <summary>The classes that read a property, other than the one that has it.</summary>
    /// <param name="type">The class that has it.</param>
    /// <param name="property">Its name.</param>
    public IEnumerable<string> ReadersOf(System.Type type, string property) => _types
        .Where(entry => entry.Type.FullName != type.FullName && entry.Type.Dependencies.OfType<MethodCallDependency>().Any(call =>
            call.TargetMember.FullName.Contains($"{type.FullName}::get_{property}(", StringComparison.Ordinal)))
        .Select(entry => entry.From.ToString())
        .Distinct();

    private static Place? PlaceOf(IType type, Dictionary<string, string> projects) =>
        // A type parameter stands in no assembly. What several projects compile, each for itself, is the same type to the loader.
        type is { Assembly: { } assembly, Namespace: { FullName: not "SwanOrchard.Shared" } space }
        && projects.TryGetValue(assembly.Name.Split(',')[0], out var project)
            ? Place.Of(project, space.FullName, type.FullName[(space.FullName.Length + 1)..].Split('+', '/', '`')[0])
            : null;

    private static IEnumerable<Use> Opened(string source, string project)
    {
        var root = Path.Combine(source, $"SwanOrchard.{project}");
        foreach (var file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar);
            if (path[0] is "bin" or "obj")
            {
                continue;
            }

            var from = new Place(project, path.Length > 1 ? path[0] : "", Path.GetFileNameWithoutExtension(file));
            foreach (var space in Usings().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            {
                if (Place.ProjectOf(space) is { } other
                    && Arrows.Projects.ContainsKey(other)
                    && Place.Of(other, space, Place.Unnamed) is { } to)
                {
                    yield return new(from, to);
                }
            }
        }
    }

    [GeneratedRegex(@"^using (?:static )?(SwanOrchard\.[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Usings();
}
