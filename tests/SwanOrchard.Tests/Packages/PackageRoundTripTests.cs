using System.Text;
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

        Assert.Equal(
            System.Net.HttpStatusCode.OK,
            (await mirror.GetAsync("/en/news/kyrgyzstan-sex-workers-get-together-to-learn-and-unite")).Status);

        File.AppendAllText(Path.Combine(folder, "content-0001.recipe.json"), " ");
        var error = await Assert.ThrowsAsync<SwanOrchard.Mirror.Content.ContentException>(() => RunningMirror.StartAsync(folder));
        Assert.Contains(
            "content-0001.recipe.json: this is not the file that the package's manifest.json "
                + "lists", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_that_somebody_zipped_again_with_its_folders_is_one()
    {
        var package = await PackageMaker.MakeAsync(_folder, RepositoryFiles.Recipes);
        var again = _folder.Zip("again.zip", PackageMaker.Read(package).Prepend(("media/", [])).Append(("media/more/", [])));
        await using var mirror = await RunningMirror.StartAsync(again);

        Assert.Equal(
            System.Net.HttpStatusCode.OK,
            (await mirror.GetAsync("/en/news/kyrgyzstan-sex-workers-get-together-to-learn-and-unite")).Status);

        var filled = _folder.Zip("filled.zip", PackageMaker.Read(package).Prepend(("media/", [1])));
        var error = await Assert.ThrowsAsync<SwanOrchard.Mirror.Content.ContentException>(() => RunningMirror.StartAsync(filled));
        Assert.Contains("media/: ", error.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, Func<string, string>, string[]> Systems => new()
    {
        { "macOS", path => "copy/" + path.Normalize(NormalizationForm.FormD), [".DS_Store", "__MACOSX/copy/._manifest.json"] },
        { "macOS, the folder named in Cyrillic", path => "копия/" + path, ["копия/.DS_Store", "__MACOSX/копия/media/._a.png"] },
        { "Windows", path => "New folder/" + path, ["New folder/media/Thumbs.db", "New folder/desktop.ini"] },
        { "PowerShell", path => path.Replace('/', '\\'), ["media\\thumbs.db"] },
        { "PowerShell, with the folder", path => "copy\\" + path.Replace('/', '\\'), [] },
    };

    [Theory]
    [MemberData(nameof(Systems), DisableDiscoveryEnumeration = true)]
    public async Task A_package_that_a_system_zipped_again_is_the_same(string system, Func<string, string> name, string[] added)
    {
        Assert.NotEmpty(system);
        var content = SetupRecipe.WriteTo(_folder, NastyContent.SetupRecipe());
        var files = PackageMaker.Read(await PackageMaker.MakeAsync(_folder, content));
        Assert.Contains(files, file => file.Path.StartsWith("media/", StringComparison.Ordinal));
        var again = _folder.Zip(
            "again.zip", [.. files.Select(file => (name(file.Path), file.Bytes)), .. added.Select(path => (path, new byte[] { 1 }))]);
        var (package, copy) = (new PublishedCopy(Path.Combine(_folder.Path, "a")), new PublishedCopy(Path.Combine(_folder.Path, "b")));

        await package.PublishedAsync(Path.Combine(_folder.Path, "package.zip"), "--base-url", PublishedCopy.BaseUrl);
        await copy.PublishedAsync(again, "--base-url", PublishedCopy.BaseUrl);

        Assert.Equal(package.Text("SHA256SUMS"), copy.Text("SHA256SUMS"));
    }

    [Theory]
    [InlineData("copy/run.sh", "run.sh: this file is no part of a package")]
    [InlineData("other/a.recipe.json", "this is no mirror package: it has no manifest.json")]
    [InlineData("copy/a.recipe.json", "a.recipe.json: the manifest does not list this file")]
    [InlineData("copy/media/../../a", "media/../../a: a file of this path leads out of the package")]
    public async Task What_else_is_in_a_zip_is_said_by_name(string path, string said)
    {
        var files = PackageMaker.Read(await PackageMaker.MakeAsync(_folder, RepositoryFiles.Recipes));
        var again = _folder.Zip("again.zip", [.. files.Select(file => ("copy/" + file.Path, file.Bytes)), (path, [1])]);

        var error = await Assert.ThrowsAsync<SwanOrchard.Mirror.Content.ContentException>(() => RunningMirror.StartAsync(again));

        Assert.Contains(said, error.Message, StringComparison.Ordinal);
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
            Assert.Equal(
                page.Body.Replace(recipes.Address, "", StringComparison.Ordinal),
                found[page.Path].Body.Replace(packed.Address, "", StringComparison.Ordinal)));
    }
}
