using SwanOrchard.Core.Content;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Architecture;

/// <summary>Who may use whom, in the modules as the Orchard host has them.</summary>
public sealed class ModuleArrowsTests
{
    private static readonly House s_house = Read();

    [Fact]
    public void Every_class_uses_only_projects_that_its_own_may_use() => Arrows.None(Arrows.BetweenProjects(s_house.Uses));

    [Theory]
    [InlineData("AdminKit")]
    [InlineData("Newsroom")]
    [InlineData("OutputCache")]
    [InlineData("Safety")]
    [InlineData("SignIn")]
    [InlineData("Translations")]
    [InlineData("Web")]
    public void The_folders_of_a_project_form_no_circle(string project) => Arrows.None(Arrows.Circle(s_house.Uses, project));

    [Fact]
    public void One_place_says_who_may_be_named() =>
        Assert.Equal(["Core/Content/NamedPeople"], s_house.ReadersOf(typeof(Contact), nameof(Contact.Published)));

    [Fact]
    public void Uses_are_seen_between_modules() =>
        Assert.Contains(
            s_house.Uses, use => use is { From: { Project: "Newsroom", Name: "FeedController" }, To: { Project: "OutputCache" } });

    private static House Read()
    {
        var folder = Path.GetDirectoryName(RepositoryFiles.Web)!;
        return House.Of(
            Path.Combine(RepositoryFiles.Root, "src"),
            Directory.EnumerateFiles(folder, "SwanOrchard.*.dll")
                .ToDictionary(file => Path.GetFileNameWithoutExtension(file)["SwanOrchard.".Length..]));
    }
}
