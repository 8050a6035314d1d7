using System.Text;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Import;

/// <summary>
/// Exports with what goes wrong in real ones, each as a small file of our own, and what becomes of them, to the byte. Where that changes on
/// purpose,
/// SWAN_GOLDEN=write writes it anew, to be looked at before it is committed.
/// </summary>
public sealed class GoldenTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<string> Names { get; } =
        [.. Directory.EnumerateDirectories(ImportRun.Cases).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_export_becomes_what_it_became_before(string name)
    {
        var run = await ImportRun.CaseAsync(name, Path.Combine(_folder.Path, "out"));
        var expected = Path.Combine(ImportRun.Cases, name, "expected");
        var made = run.Files.Where(file => file.Key.EndsWith(".json", StringComparison.Ordinal)).ToDictionary();
        if (Environment.GetEnvironmentVariable("SWAN_GOLDEN") == "write")
        {
            Directory.CreateDirectory(expected);
            foreach (var (path, bytes) in made)
            {
                await File.WriteAllBytesAsync(Path.Combine(expected, path), bytes, TestContext.Current.CancellationToken);
            }
        }

        var known = Directory.EnumerateFiles(expected).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);
        Assert.Equal(known, made.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, bytes) in made)
        {
            Assert.Equal(
                await File.ReadAllTextAsync(Path.Combine(expected, path), TestContext.Current.CancellationToken),
                    Encoding.UTF8.GetString(bytes));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Everything_that_comes_in_is_counted_where_it_goes_out(string name)
    {
        var report = (await ImportRun.CaseAsync(name, Path.Combine(_folder.Path, "out"))).Report;

        Assert.True((int)report["in"]! > 0);
        Assert.Equal((int)report["in"]!, (int)report["out"]! + report["leftOutItems"]!.AsArray().Count);
        Assert.All(report["leftOutItems"]!.AsArray(), line =>
        {
            Assert.NotEmpty((string)line!["id"]!);
            Assert.NotEmpty((string)line["place"]!);
            Assert.NotEmpty((string)line["text"]!);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Nothing_private_comes_along(string name)
    {
        var run = await ImportRun.CaseAsync(name, Path.Combine(_folder.Path, "out"));

        foreach (var (path, bytes) in run.Files)
        {
            var text = Encoding.UTF8.GetString(bytes);
            Assert.All(
                (string[])["hidden words", "secret", "anna@", "mail@example.org", "e@example.org", "A. Author"],
                hidden => Assert.False(text.Contains(hidden, StringComparison.Ordinal), $"{path} holds “{hidden}”"));
        }
    }
}
