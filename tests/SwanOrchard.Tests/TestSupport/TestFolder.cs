namespace SwanOrchard.Tests.TestSupport;

/// <summary>A folder of one test, gone after it.</summary>
public sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("swan-test-").FullName;

    /// <summary>Writes a file, with the folders it stands in.</summary>
    public string Write(string name, string text)
    {
        var file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>Copies the repository's theme into the folder <c>theme</c>, to be changed.</summary>
    public string CopyTheme()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Theme, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(Path, "theme", System.IO.Path.GetRelativePath(Repository.Theme, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return System.IO.Path.Combine(Path, "theme");
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
