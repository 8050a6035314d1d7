using System.Text.RegularExpressions;
using ArchUnitNET.Loader;

namespace SwanOrchard.Tests.Architecture;

/// <summary>
/// Who uses whom in built projects. What the compiled code says is not all: constants are copied into the code that names them,
/// and documentation is not compiled. So the namespaces that source files open count too.
/// </summary>
public sealed partial class House
{
    private House(IReadOnlyList<Use> uses) => Uses = uses;

    /// <summary>Every use of a class by a class in another folder or project, as far as both are ours.</summary>
    public IReadOnlyList<Use> Uses { get; }

    /// <summary>Reads projects.</summary>
    /// <param name="source">The folder of the projects' source.</param>
    /// <param name="built">By project without the common prefix, its compiled file.</param>
    public static House Of(string source, IReadOnlyDictionary<string, string> built) =>
        new([.. Compiled(built).Concat(built.Keys.SelectMany(project => Opened(source, project)))
            .Where(use => (use.From.Project, use.From.Folder) != (use.To.Project, use.To.Folder))
            .Distinct()
            .OrderBy(use => use.To.IsNamed ? 0 : 1)
            .ThenBy(use => use.ToString(), StringComparer.Ordinal)]);

    private static IEnumerable<Use> Compiled(IReadOnlyDictionary<string, string> built)
    {
        var projects = built.ToDictionary(entry => Path.GetFileNameWithoutExtension(entry.Value), entry => entry.Key);
        var loader = new ArchLoader();
        foreach (var file in built.Values)
        {
            loader = loader.LoadFilteredDirectory(Path.GetDirectoryName(file)!, Path.GetFileName(file));
        }

        Place? PlaceOf(ArchUnitNET.Domain.IType type) =>
            // A type parameter stands in no assembly. What several projects compile, each for itself, is the same type to the loader.
            type is { Assembly: { } assembly, Namespace: { FullName: not "SwanOrchard.Shared" } space } && projects.TryGetValue(assembly.Name.Split(',')[0], out var project)
                ? Place.Of(project, space.FullName, type.FullName[(space.FullName.Length + 1)..].Split('+', '/', '`')[0])
                : null;

        return loader.Build().Types
            .SelectMany(type => type.Dependencies.Select(dependency => (From: PlaceOf(type), To: PlaceOf(dependency.Target))))
            .Where(pair => pair.From is not null && pair.To is not null)
            .Select(pair => new Use(pair.From!, pair.To!));
    }

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
                if (Place.ProjectOf(space) is { } other && Arrows.Projects.ContainsKey(other) && Place.Of(other, space, Place.Unnamed) is { } to)
                {
                    yield return new(from, to);
                }
            }
        }
    }

    [GeneratedRegex(@"^using (?:static )?(SwanOrchard\.[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Usings();
}
