using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Packages;

public sealed class PackageRoundTripTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_repository_content_is_the_same_from_a_package() => await SameAsync(RepositoryFiles.Recipes, atLeast: 60);

    [Fact]
    public async Task Nasty_content_is_the_same_from_a_package() =>
        await SameAsync(SetupRecipe.WriteTo(_folder, NastyContent.SetupRecipe()), atLeast: 200);

    [Fact]
    public async Task An_unpacked_package_is_a_content_folder()
    {
        var package = await PackageMaker.MakeAsync(_folder, RepositoryFiles.Recipes);
        var folder = Path.Combine(_folder.Path, "unpacked");
        System.IO.Compression.ZipFile.ExtractToDirectory(package, folder);
        await using var mirror = await RunningMirror.StartAsync(folder);

        Assert.Equal(System.Net.HttpStatusCode.OK, (await mirror.GetAsync("/en/news/kyrgyzstan-sex-workers-get-together-to-learn-and-unite")).Status);

        File.AppendAllText(Path.Combine(folder, "content-0001.recipe.json"), " ");
        var error = await Assert.ThrowsAsync<SwanOrchard.Mirror.Content.ContentException>(() => RunningMirror.StartAsync(folder));
        Assert.Contains("content-0001.recipe.json: this is not the file that the package's manifest.json lists", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_that_somebody_zipped_again_with_its_folders_is_one()
    {
        var package = await PackageMaker.MakeAsync(_folder, RepositoryFiles.Recipes);
        var again = _folder.Zip("again.zip", PackageMaker.Read(package).Prepend(("media/", [])).Append(("media/more/", [])));
        await using var mirror = await RunningMirror.StartAsync(again);

        Assert.Equal(System.Net.HttpStatusCode.OK, (await mirror.GetAsync("/en/news/kyrgyzstan-sex-workers-get-together-to-learn-and-unite")).Status);

        var filled = _folder.Zip("filled.zip", PackageMaker.Read(package).Prepend(("media/", [1])));
        var error = await Assert.ThrowsAsync<SwanOrchard.Mirror.Content.ContentException>(() => RunningMirror.StartAsync(filled));
        Assert.Contains("media/: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_of_a_package_is_the_same_to_the_byte()
    {
        var first = await PackageMaker.MakeAsync(_folder, SetupRecipe.WriteTo(_folder, NastyContent.SetupRecipe()));
        var folder = Path.Combine(_folder.Path, "unpacked");
        System.IO.Compression.ZipFile.ExtractToDirectory(first, folder);

        var second = await PackageMaker.MakeAsync(_folder, folder, "second.zip");

        Assert.Equal(await File.ReadAllBytesAsync(first), await File.ReadAllBytesAsync(second));
    }

    private async Task SameAsync(string content, int atLeast)
    {
        var package = await PackageMaker.MakeAsync(_folder, content);
        await using var recipes = await RunningMirror.StartAsync(content, cache: _folder.Path);
        await using var packed = await RunningMirror.StartAsync(package, cache: _folder.Path);
        using var ours = recipes.NewClient();
        using var theirs = packed.NewClient();

        var expected = await Crawl.RunAsync(ours, "/en/node/1517", "/en/nothing", "/media/wide.png");
        var found = await Crawl.RunAsync(theirs, "/en/node/1517", "/en/nothing", "/media/wide.png");

        Assert.True(expected.Count >= atLeast, $"Only {expected.Count} addresses.");
        Faults.None(Parity.Differences(expected, ours.BaseAddress!, found, theirs.BaseAddress!));
        Assert.All(expected.Values.Where(page => !page.Path.Contains("?v=", StringComparison.Ordinal)), page =>
            Assert.Equal(page.Body.Replace(recipes.Address, "", StringComparison.Ordinal), found[page.Path].Body.Replace(packed.Address, "", StringComparison.Ordinal)));
    }
}
