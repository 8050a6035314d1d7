using System.Reflection;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>The theme embedded in the program, for machines without another. It is unpacked while this object lives.</summary>
public sealed class EmbeddedTheme : IDisposable
{
    private const string Prefix = "theme/";

    private readonly DirectoryInfo _folder;

    /// <summary>Unpacks the theme into a new folder that only this user can read.</summary>
    /// <exception cref="IOException">There is no place to unpack it.</exception>
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

    /// <summary>The folder of the theme.</summary>
    public string Root => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
