using SwanOrchard.Core.Search;
using SwanOrchard.Tests.Search;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Benchmarks.Searching;

/// <summary>Makes the search index of made-up articles, and Pagefind's of the same.</summary>
public static class SearchBench
{
    private const int Words = 2;
    private const int Results = 10;

    // Of the names of files: five characters of a hash, and one more for blocks of documents.
    private const int HashLength = 5;

    private static readonly string[] s_languages = ["en", "ru"];

    /// <summary>Makes both.</summary>
    /// <param name="articles">How many articles a language has.</param>
    /// <param name="progress">Told what is going on.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What each weighs, by language; nothing of Pagefind where it is not installed.</returns>
    /// <exception cref="BenchException">Pagefind failed.</exception>
    public static async Task<IReadOnlyList<SearchWeight>> RunAsync(
        int articles, IProgress<string> progress, CancellationToken cancellationToken)
    {
        using var folder = new TempFolder();
        var (site, index) = (Path.Combine(folder.Path, "site"), Path.Combine(folder.Path, "index"));
        progress.Report($"indexing {articles} articles in {s_languages.Length} languages");
        var weights = new List<SearchWeight>();
        foreach (var language in s_languages)
        {
            var files = new MemorySearchFiles();
            var builder = new SearchIndexBuilder(language, files);
            foreach (var article in new Corpus(language).Articles(articles))
            {
                builder.Add(article);
                if (Pagefind.IsThere)
                {
                    await Pagefind.WriteAsync(site, language, article, cancellationToken);
                }
            }

            builder.Write();
            weights.Add(Weigh(language, files));
        }

        if (Pagefind.IsThere)
        {
            progress.Report("indexing them with Pagefind");
            weights.AddRange(await Pagefind.RunAsync(site, index, s_languages, cancellationToken));
        }

        return weights;
    }

    private static SearchWeight Weigh(string language, MemorySearchFiles files)
    {
        var script = PackedSizes.Of(File.ReadAllBytes(Path.Combine(RepositoryFiles.Theme, "wwwroot", "search.js")));
        var map = PackedSizes.Of(files.All["map"]);

        // The list of the blocks has a name like a shard's; one among hundreds, it moves no mean.
        byte[][] shards = [.. files.All.Where(file => file.Key.Length == HashLength).Select(file => file.Value)];
        byte[][] blocks = [.. files.All.Where(file => file.Key.Length > HashLength).Select(file => file.Value)];
        var (shard, block) = (PackedSizes.Mean(shards), PackedSizes.Mean(blocks));

        // The map is asked for with each search, the list of the blocks with the first.
        var next = map + (Words * shard) + (Results * block);
        return new(
            "SwanOrchard", language, files.All.Count, map + (shards.Length * shard) + (blocks.Length * block), script + shard + next, next);
    }
}
