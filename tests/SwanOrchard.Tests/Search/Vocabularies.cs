using System.IO.Compression;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.Search;

/// <summary>The published vocabularies of the stemmers.</summary>
internal static class Vocabularies
{
    public static string Folder { get; } = Path.Combine(RepositoryFiles.Root, "tests", "SwanOrchard.Tests", "Search");

    /// <summary>Each word with its stem.</summary>
    public static IReadOnlyList<(string Word, string Stem)> Read(string language)
    {
        using var file = File.OpenRead(Path.Combine(Folder, "Vocabulary", language + ".txt.br"));
        using var text = new StreamReader(new BrotliStream(file, CompressionMode.Decompress));
        return [.. text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .Select(pair => (pair[0], pair[1]))];
    }
}
