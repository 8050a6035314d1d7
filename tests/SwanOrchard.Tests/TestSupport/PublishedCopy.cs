using System.Diagnostics;
using SwanOrchard.Mirror;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.TestSupport;

/// <summary>Runs <c>publish</c> and <c>verify</c> as their users do, and reads what they wrote.</summary>
public sealed class PublishedCopy(string folder)
{
    public const string BaseUrl = "https://mirror.example";

    private static readonly string s_program = Path.Combine(AppContext.BaseDirectory, "swan-mirror.dll");

    public string Folder => folder;

    /// <summary>The files of the copy by path, without what the publisher remembers.</summary>
    public SortedDictionary<string, byte[]> Files => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'), file))
            .Where(found => !found.Path.StartsWith(".swan/", StringComparison.Ordinal))
            .ToDictionary(found => found.Path, found => File.ReadAllBytes(found.file)),
        StringComparer.Ordinal);

    /// <summary>Runs the program in a process of its own.</summary>
    public static Task<(int ExitCode, string Output)> RunAsync(
        string inFolder, IReadOnlyDictionary<string, string>? environment, params string[] arguments) =>
        CommandLine.RunAsync(inFolder, environment, "dotnet", [s_program, .. arguments]);

    /// <summary>Publishes into the folder, with the repository's theme unless another is named.</summary>
    public Task<(int ExitCode, string Output)> PublishAsync(string content, params string[] more) => RunAsync(Arguments(content, more));

    /// <summary>Publishes in an environment of its own.</summary>
    public Task<(int ExitCode, string Output)> PublishAsync(
        string content, IReadOnlyDictionary<string, string> environment, params string[] more) =>
        RunAsync(RepositoryFiles.Root, environment, Arguments(content, more));

    /// <summary>Begins to publish.</summary>
    public Process Start(string content, params string[] more) => Process.Start(
        new ProcessStartInfo("dotnet", [s_program, .. Arguments(content, more)]) { RedirectStandardOutput = true })!;

    /// <summary>Publishes and expects that to work.</summary>
    public async Task<string> PublishedAsync(string content, params string[] more)
    {
        var (code, output) = await PublishAsync(content, more);
        Xunit.Assert.True(code == 0, output);
        return output;
    }

    public Task<(int ExitCode, string Output)> VerifyAsync() => RunAsync(["verify", folder]);

    public string Text(string path) => File.ReadAllText(Full(path));

    public bool Has(string path) => File.Exists(Full(path));

    public string Full(string path) => Path.Combine(folder, path);

    private string[] Arguments(string content, string[] more) =>
        ["publish", folder, "--content", content, .. more.Contains("--theme") ? (string[])[] : ["--theme", RepositoryFiles.Theme], .. more];

    private static async Task<(int ExitCode, string Output)> RunAsync(string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        return (await MirrorCommand.RunAsync(arguments, output, output), output.ToString());
    }
}
