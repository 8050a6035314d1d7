using System.Reflection;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>
/// The theme that the program carries within itself, for machines that have no other. It is unpacked for as long as this lives.
/// </summary>
public sealed class EmbeddedTheme : IDisposable
{
    private const string Prefix = "theme/";

    private readonly DirectoryInfo _folder;

    /// <summary>Unpacks the theme into a folder of its own, which only this user may read.</summary>
    /// <exception cref="IOException">There is no place to unpack it to.</exception>
    public EmbeddedTheme()
    {
        _folder = Directory.CreateTempSubdirectory("swan-theme-");
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var file = Path.Combine([Root, .. name[Prefix.Length..].Split('/', '\\')]);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var from = assembly.GetManifestResourceStream(name)!;
            using var to = File.Create(file);
            from.CopyTo(to);
        }
    }

    /// <summary>The theme's folder.</summary>
    public string Root => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
