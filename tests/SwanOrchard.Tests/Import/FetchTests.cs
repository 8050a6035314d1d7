using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SwanOrchard.Core.Site;
using SwanOrchard.Import;
using SwanOrchard.Import.Media;
using SwanOrchard.Import.Model;
using SwanOrchard.Import.Reports;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Import;

/// <summary>Images that are fetched from the old site, which a stranger's file names.</summary>
public sealed class FetchTests : IAsyncDisposable
{
    private static readonly byte[] s_picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==");

    private readonly TempFolder _folder = new();
    private readonly WebApplication _site;
    private readonly List<string> _asked = [];

    public FetchTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _site = builder.Build();
        _site.Run(AnswerAsync);
        _site.Start();
    }

    private string Host => _site.Urls.First();

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task An_image_comes_along_once_whatever_its_sizes_and_a_second_run_asks_for_nothing()
    {
        var first = await RunAsync("photo-300x200.png", "photo.png");

        Assert.Equal(1, first.Images);
        Assert.Empty(first.MissingImages);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "out", "media", "archive", "photo.png")));
        var asked = _asked.Count;
        await RunAsync("photo-300x200.png", "photo.png");
        Assert.Equal(asked, _asked.Count);
    }

    [Theory]
    [InlineData("nothing.png", "404")]
    [InlineData("page.jpg", "The old site returned something that is not an image.")]
    [InlineData("to-elsewhere.png", "It redirects to another site: http://elsewhere.example/x.png")]
    [InlineData("to-metadata.png", "It redirects to another site: http://169.254.169.254/latest")]
    [InlineData("round.png", "The old site redirects too many times.")]
    [InlineData("huge.png", "The file is larger than 20 MB.")]
    public async Task What_is_no_image_of_this_host_is_told(string name, string reason)
    {
        var report = await RunAsync(name, "photo.png");

        Assert.Equal(1, report.Images);
        var line = Assert.Single(report.MissingImages);
        Assert.Contains(reason, string.Format(null, line.Text.Text, [.. line.Text.Arguments]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task This_machine_is_never_asked()
    {
        var report = await RunAsync(PublicAddress.Is, "photo.png");

        Assert.Empty(_asked);
        Assert.Contains("is no public address", string.Concat(Assert.Single(report.MissingImages).Text.Arguments),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("93.184.215.14", true)]
    [InlineData("2606:2800:21f:cb07:6820:80da:af6b:8b2c", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("::1", false)]
    [InlineData("::", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("::127.0.0.1", false)]
    [InlineData("64:ff9b::7f00:1", false)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    public void Public_addresses_are_told_from_all_others(string address, bool isPublic) =>
        Assert.Equal(isPublic, PublicAddress.Is(IPAddress.Parse(address)));

    private Task<ImportReport> RunAsync(params string[] images) => RunAsync(IPAddress.IsLoopback, images);

    private async Task<ImportReport> RunAsync(Func<IPAddress, bool> isAllowed, params string[] images)
    {
        var body = string.Concat(images.Select(image => $"<p><img src=\"/wp-content/uploads/{image}\" alt=\"A\"></p>"));
        return await new Importer(
            new()
            {
                Source = _folder.Write("source.xml", new Wxr { Site = Host }.Item("Pictures", body).ToString()),
                From = SourceKind.WordPress,
                Output = Path.Combine(_folder.Path, "out"),
                Fetch = new Uri(Host),
                IsAllowed = isAllowed,
            },
            new NoStrings()).RunAsync(TestContext.Current.CancellationToken);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        lock (_asked)
        {
            _asked.Add(context.Request.Path);
        }

        var name = Path.GetFileName(context.Request.Path.Value!);
        switch (name)
        {
            case "photo.png":
                await context.Response.Body.WriteAsync(s_picture);
                break;
            case "page.jpg":
                await context.Response.WriteAsync("<!DOCTYPE html><html>Log in</html>");
                break;
            case "to-elsewhere.png":
                context.Response.Redirect("http://elsewhere.example/x.png");
                break;
            case "to-metadata.png":
                context.Response.Redirect("http://169.254.169.254/latest");
                break;
            case "round.png":
                context.Response.Redirect(context.Request.Path);
                break;
            case "huge.png":
                for (var i = 0; i < 21 && !context.RequestAborted.IsCancellationRequested; i++)
                {
                    await context.Response.Body.WriteAsync(new byte[1 << 20]);
                }

                break;
            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }

    private sealed class NoStrings : ILocalizedStrings
    {
        public string Get(string language, string text, params object[] arguments) => string.Format(null, text, arguments);
    }
}
