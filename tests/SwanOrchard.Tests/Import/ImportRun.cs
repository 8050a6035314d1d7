using System.Text.Json.Nodes;
using SwanOrchard.Mirror;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Import;

/// <summary>One run of <c>import</c>, as its users run it, and what it wrote.</summary>
public sealed class ImportRun
{
    private ImportRun(string folder, int exitCode, string said)
    {
        Folder = folder;
        ExitCode = exitCode;
        Said = said;
    }

    public string Folder { get; }

    public int ExitCode { get; }

    /// <summary>Both outputs.</summary>
    public string Said { get; }

    public JsonObject Report => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "report.json")))!.AsObject();

    /// <summary>All items, in the order of the recipes.</summary>
    public IReadOnlyList<JsonObject> Items => [.. Recipes
        .SelectMany(file => JsonNode.Parse(File.ReadAllText(file))!["steps"]![0]!["Data"]!.AsArray())
        .Select(item => item!.AsObject())];

    public IReadOnlyList<string> Recipes =>
        [.. Directory.EnumerateFiles(Folder, "archive-*.recipe.json").Order(StringComparer.Ordinal)];

    /// <summary>Every file but what the import keeps for itself, by its path.</summary>
    public SortedDictionary<string, byte[]> Files => new(
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(Folder, file).Replace(Path.DirectorySeparatorChar, '/'), file))
            .Where(found => !found.Path.StartsWith(".swan-import/", StringComparison.Ordinal))
            .ToDictionary(found => found.Path, found => File.ReadAllBytes(found.file)),
        StringComparer.Ordinal);

    /// <summary>Runs it.</summary>
    public static async Task<ImportRun> StartAsync(string source, string folder, params string[] arguments)
    {
        using var said = new StringWriter { NewLine = "\n" };
        var code = await MirrorCommand.RunAsync(["import", source, "--out", folder, .. arguments], said, said);
        return new(folder, code, said.ToString());
    }

    /// <summary>Runs it and expects that to work.</summary>
    public static async Task<ImportRun> DoneAsync(string source, string folder, params string[] arguments)
    {
        var run = await StartAsync(source, folder, arguments);
        Assert.True(run.ExitCode == 0, run.Said);
        return run;
    }

    /// <summary>Runs one of the cases beside these tests.</summary>
    public static Task<ImportRun> CaseAsync(string name, string folder)
    {
        var own = Path.Combine(Cases, name);
        var arguments = File.ReadAllLines(Path.Combine(own, "arguments.txt")).Where(line => line.Length > 0);
        return DoneAsync(
            Path.Combine(own, "source"), folder,
                [.. arguments.Select(argument => argument.Replace("{case}", own, StringComparison.Ordinal))]);
    }

    public static string Cases { get; } = Path.Combine(RepositoryFiles.Root, "tests", "SwanOrchard.Tests", "Import", "Cases");

    /// <summary>Of the lines of a list in the report, the ids and texts.</summary>
    public IReadOnlyList<(string Id, string Text)> Lines(string list) =>
        [.. Report[list]!.AsArray().Select(line => ((string?)line!["id"] ?? "", (string)line["text"]!))];
}
