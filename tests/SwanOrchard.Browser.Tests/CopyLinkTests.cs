using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Browser;

/// <summary>The button that copies the link to a page.</summary>
public sealed class CopyLinkTests(Sites sites)
{
    private const string Article = "ru/news/nastyquotes";

    public static TheoryData<string> Hosts => Sites.Hosts;

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task It_copies_the_address_of_the_page_alone(string host)
    {
        await using var tab = await sites.OpenAsync(host, 360);
        await tab.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await tab.GoAsync(Article + "?from=elsewhere#main");

        // Chromium lets no page of ours read the clipboard.
        await tab.Page.EvaluateAsync(
            "() => { const write = navigator.clipboard.writeText.bind(navigator.clipboard); "
                + "navigator.clipboard.writeText = async text => { await write(text); window.copied = text } }");
        await tab.Page.ClickAsync(".link button");
        await tab.Page.WaitForFunctionAsync("() => document.querySelector('.link output').textContent");

        Assert.Equal("Ссылка скопирована.", await tab.Page.TextContentAsync(".link output"));
        Assert.Equal(new Uri(await sites.AddressAsync(host), "/" + Article).AbsoluteUri, await tab.Page.EvaluateAsync<string>("copied"));
        Faults.None(tab.Faults);
    }

    [Fact]
    public async Task Where_the_browser_refuses_it_shows_the_address_to_copy_by_hand()
    {
        await using var tab = await sites.OpenAsync(TwoHosts.MirrorName, 360);
        await tab.GoAsync(Article);

        await tab.Page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')) }");
        await tab.Page.ClickAsync(".link button");
        await tab.Page.WaitForFunctionAsync("() => document.querySelector('.link output').textContent");

        var address = new Uri(await sites.AddressAsync(TwoHosts.MirrorName), "/" + Article).AbsoluteUri;
        Assert.Equal(address, await tab.Page.TextContentAsync(".link output"));
        Assert.Equal(address, await tab.Page.EvaluateAsync<string>("() => String(getSelection())"));
    }

    [Fact]
    public async Task From_a_disk_it_copies_the_address_of_the_original()
    {
        using var folder = new TempFolder();
        var copy = await Copies.PublishAsync(folder, "--relative", "--base-url", "https://original.example");
        try
        {
            var file = new Uri(Path.Combine(copy, Article, "index.html"));
            await using var tab = await sites.OpenAsync(file, 360);
            await tab.Page.GotoAsync(file.AbsoluteUri);

            await tab.Page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')) }");
            await tab.Page.ClickAsync(".link button");
            await tab.Page.WaitForFunctionAsync("() => document.querySelector('.link output').textContent");

            Assert.Equal($"https://original.example/{Article}", await tab.Page.TextContentAsync(".link output"));
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }
}
