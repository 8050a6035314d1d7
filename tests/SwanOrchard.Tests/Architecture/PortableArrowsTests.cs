using System.Xml.Linq;
using SwanOrchard.Core.Content;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Architecture;

/// <summary>Who may use whom, in what needs no Orchard.</summary>
public sealed class PortableArrowsTests
{
    private static readonly string s_source = Path.Combine(RepositoryFiles.Root, "src");

    private static readonly House s_house = House.Of(s_source, new Dictionary<string, string>
    {
        ["Images"] = typeof(SwanOrchard.Images.ImageCleaner).Assembly.Location,
        ["Core"] = typeof(SwanOrchard.Core.Site.SiteInfo).Assembly.Location,
        ["Import"] = typeof(SwanOrchard.Import.Importer).Assembly.Location,
        ["Mirror"] = typeof(SwanOrchard.Mirror.Serving.MirrorServer).Assembly.Location,
    });

    [Fact]
    public void Every_project_refers_only_to_those_it_may_use()
    {
        var wrong = Directory.EnumerateFiles(s_source, "*.csproj", SearchOption.AllDirectories)
            .SelectMany(file => XDocument.Load(file).Descendants("ProjectReference")
                .Select(reference => (From: Project(file), To: Project(reference.Attribute("Include")!.Value))))
            .Where(arrow => !Arrows.Projects[arrow.From].Contains(arrow.To));
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_class_uses_only_projects_that_its_own_may_use() => Arrows.None(Arrows.BetweenProjects(s_house.Uses));

    [Fact]
    public void Each_folder_of_Core_uses_only_those_before_it() => Arrows.None(Arrows.AgainstCoreOrder(s_house.Uses));

    [Theory]
    [InlineData("Images")]
    [InlineData("Core")]
    [InlineData("Import")]
    [InlineData("Mirror")]
    public void The_folders_of_a_project_form_no_circle(string project) => Arrows.None(Arrows.Circle(s_house.Uses, project));

    [Fact]
    public void One_place_says_who_may_be_named() =>
        Assert.Equal(["Core/Content/NamedPeople"], s_house.ReadersOf(typeof(Contact), nameof(Contact.Published)));

    [Fact]
    public void Uses_are_seen_in_asynchronous_methods_in_constants_and_between_projects()
    {
        Assert.Contains(
            s_house.Uses, use => use is { From: { Project: "Mirror", Name: "PageEndpoint" }, To: { Project: "Core", Name: "FeedWriter" } });
        Assert.Contains(s_house.Uses, use => use is { From: { Project: "Core", Name: "ItemJson" }, To: { Folder: "Content" } });
        Assert.Contains(s_house.Uses, use => use is { From: { Project: "Core", Name: "MediaPath" }, To: { Project: "Images" } });
    }

    private static string Project(string path) =>
        Path.GetFileNameWithoutExtension(path.Replace('\\', '/')).Replace("SwanOrchard.", "", StringComparison.Ordinal);
}
