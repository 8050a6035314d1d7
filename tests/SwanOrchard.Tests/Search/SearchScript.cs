using System.Diagnostics;
using System.Text.Json;
using SwanOrchard.Core.Search;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Search;

/// <summary>The theme's search.js, run by Node.</summary>
internal static class SearchScript
{
    public static string File { get; } = Path.Combine(RepositoryFiles.Theme, "wwwroot", "search.js");

    private static readonly string? s_node = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node")).FirstOrDefault(System.IO.File.Exists);

    /// <summary>Runs it.</summary>
    /// <param name="lines">What it is asked.</param>
    /// <param name="arguments">See script.mjs.</param>
    public static async Task<IReadOnlyList<T>> RunAsync<T>(IEnumerable<string> lines, params string[] arguments)
    {
        Assert.SkipWhen(s_node is null, "There is no Node on this system to run the theme's script.");
        string[] all = [Path.Combine(Vocabularies.Folder, "script.mjs"), File, .. arguments];
        using var process = Process.Start(new ProcessStartInfo(s_node!, all)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.WriteAsync(string.Join('\n', lines));
        process.StandardInput.Close();
        var answers = (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return [.. answers.Select(line => JsonSerializer.Deserialize<T>(line)!)];
    }

    /// <summary>An index as files, for the script to load.</summary>
    public static void Write(MemorySearchFiles files, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "search"));
        foreach (var (name, bytes) in files.All)
        {
            System.IO.File.WriteAllBytes(Path.Combine(folder, "search", name + ".js"), bytes);
        }
    }
}
