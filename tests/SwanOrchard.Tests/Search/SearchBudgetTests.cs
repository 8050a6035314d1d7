using System.IO.Compression;
using SwanOrchard.Core.Search;
using Xunit;

namespace SwanOrchard.Tests.Search;

/// <summary>What a search weighs over ten thousand articles a language, all with Brotli.</summary>
public sealed class SearchBudgetTests
{
    private const int Articles = 10_000;
    private const int Kilobyte = 1024;

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public void A_search_of_two_words_among_ten_thousand_articles_weighs_little(string language)
    {
        var files = new MeasuredFiles();
        var corpus = new Corpus(language);
        var articles = corpus.Articles(Articles).ToArray();
        var before = Environment.CpuUsage.TotalTime;
        var builder = new SearchIndexBuilder(language, files);
        foreach (var article in articles)
        {
            builder.Add(article);
        }

        builder.Write();
        var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        Say($"made in {seconds:F1} s of one processor, {files.All.Count} files, {files.All.Values.Sum(bytes => bytes.Length)} bytes");
        var script = MeasuredFiles.Weigh(File.ReadAllBytes(SearchScript.File));
        var largest = files.All.OrderByDescending(file => file.Value.Length).Take(100).Max(file => files.Weigh(file.Key));
        Say($"script {script}, map {files.Weigh("map")}, largest {largest}");

        var engine = new SearchEngine(language, files);
        var sizes = new List<int>();
        var shards = new List<int>();
        for (var i = 0; i < 300; i++)
        {
            files.Asked.Clear();
            var answer = engine.Find(new SearchQuery($"{corpus.Word()} {corpus.Word()}"));
            sizes.Add(files.Asked.Sum(files.Weigh));
            shards.Add(files.Asked.Count);
        }

        sizes.Sort();
        Say($"a search: median {sizes[150]}, 95 % {sizes[285]}, most {sizes[^1]}; files {shards.Average():F1}, most {shards.Max()}");
        Assert.True(script <= 6 * Kilobyte, $"script: {script}");
        Assert.True(files.Weigh("map") <= 2 * Kilobyte, $"map: {files.Weigh("map")}");
        Assert.True(largest <= 8 * Kilobyte, $"largest: {largest}");

        Assert.True(script + sizes[^1] <= 44 * Kilobyte, $"the heaviest first search: {script + sizes[^1]}");
        Assert.True(sizes[^1] - files.Weigh("map") <= 36 * Kilobyte, $"the heaviest next search: {sizes[^1] - files.Weigh("map")}");
    }

    private static void Say(FormattableString text) => TestContext.Current.TestOutputHelper!.WriteLine(FormattableString.Invariant(text));

    private sealed class MeasuredFiles : ISearchFiles
    {
        private readonly MemorySearchFiles _files = new();
        private readonly Dictionary<string, int> _sizes = [];

        public IReadOnlyDictionary<string, byte[]> All => _files.All;

        public HashSet<string> Asked { get; } = [];

        public void Write(string name, byte[] bytes) => _files.Write(name, bytes);

        public byte[]? Read(string name)
        {
            Asked.Add(name);
            return _files.Read(name);
        }

        public int Weigh(string name) => _sizes.TryGetValue(name, out var size) ? size : _sizes[name] = Weigh(_files.All[name]);

        public static int Weigh(byte[] bytes)
        {
            var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
            Assert.True(BrotliEncoder.TryCompress(bytes, packed, out var length, quality: 11, window: 22));
            return length;
        }
    }
}
