using System.IO.Compression;
using SwanOrchard.Benchmarks.Hosts;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Benchmarks.Load;

/// <summary>Everything that is measured under load, set up and stopped.</summary>
public sealed class Contenders : IDisposable
{
    /// <summary>The path of the seed article.</summary>
    public const string Article = "/en/news/kyrgyzstan-sex-workers-get-together-to-learn-and-unite";

    private readonly TempFolder _bytes = new();
    private readonly List<SiteFolder> _sites = [];

    private Contenders()
    {
    }

    /// <summary>The contenders, in the order of their turns.</summary>
    public IReadOnlyList<Contender> All { get; private set; } = [];

    /// <summary>The size of the article in bytes, by encoding.</summary>
    public IReadOnlyDictionary<string, long> Bytes { get; private set; } = new Dictionary<string, long>();

    /// <summary>Sets up all contenders.</summary>
    /// <param name="cms">A CMS site that is set up; null without Orchard Core.</param>
    /// <param name="cancellationToken">Cancels the set-up.</param>
    public static async Task<Contenders> PrepareAsync(SiteFolder? cms, CancellationToken cancellationToken)
    {
        var contenders = new Contenders();
        try
        {
            List<Contender> all = [];
            if (cms is not null)
            {
                var stock = await SiteFolder.NewStockAsync(cancellationToken);
                contenders._sites.Add(stock);
                LoadTarget[] pages = [
                    new("article", Article, IsArticle: true), new("home", "/en"), new("list", "/en/news"), new("feed", "/en/rss.xml")
                ];
                all.Add(new("CMS, cached", () => cms.StartAsync(), [.. pages, pages[0] with { Encoding = "br" }]));
                all.Add(new("CMS, uncached", () => cms.StartAsync(Uncached), pages));
                all.Add(new("stock Orchard, TheBlogTheme", () => stock.StartAsync(), [new("post", "/blog/post-1", Role: LoadRole.Stock)]));
            }

            all.Add(new("serve", () => MirrorHost.StartAsync(), [new("article", Article, IsArticle: true)]));
            await contenders.WriteBytesAsync(all[0], cancellationToken);
            all.Add(new("Kestrel", contenders.StartYardstickAsync,
            [
                new("file", "/file.html", IsArticle: true, Role: LoadRole.File),
                new("memory", "/memory.html", IsArticle: true, Role: LoadRole.Memory),
                new("file", "/file.br", IsArticle: true, "br", LoadRole.File),
                new("memory", "/memory.br", IsArticle: true, "br", LoadRole.Memory),
            ]));
            contenders.All = all;
            return contenders;
        }
        catch
        {
            contenders.Dispose();
            throw;
        }
    }

    /// <summary>Arguments that switch off the CMS's output cache.</summary>
    public static IReadOnlyList<string> Uncached { get; } = ["--OrchardCore:SwanOrchard_OutputCache:MemoryMegabytes=0"];

    public void Dispose()
    {
        _bytes.Dispose();
        _sites.ForEach(site => site.Dispose());
    }

    private Task<HostProcess> StartYardstickAsync() =>
        HostProcess.StartAsync(BuiltHosts.Yardstick, ["--folder", _bytes.Path, "--urls", "http://127.0.0.1:0"]);

    // The yardsticks send exactly the bytes that the first contender sends.
    private async Task WriteBytesAsync(Contender contender, CancellationToken cancellationToken)
    {
        await using var host = await contender.StartAsync();
        using var client = host.NewClient();
        var article = await client.GetByteArrayAsync(Article, cancellationToken);
        await File.WriteAllBytesAsync(Path.Combine(_bytes.Path, "file.html"), article, cancellationToken);
        var packed = new MemoryStream();
        await using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            await brotli.WriteAsync(article, cancellationToken);
        }

        await File.WriteAllBytesAsync(Path.Combine(_bytes.Path, "file.br"), packed.ToArray(), cancellationToken);
        Bytes = new Dictionary<string, long> { ["identity"] = article.Length, ["br"] = packed.Length };
    }
}
