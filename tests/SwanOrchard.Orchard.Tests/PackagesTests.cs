using System.Globalization;
using System.Net;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Another Orchard site takes module and theme as packages.</summary>
public sealed class PackagesTests
{
    private static readonly string[] s_projects = ["src/SwanOrchard.Images", "src/SwanOrchard.Core", "src/SwanOrchard.Safety", "src/SwanOrchard.OutputCache", "src/SwanOrchard.Newsroom", "themes/SwanTheme"];

    [Fact]
    public async Task A_blog_gets_our_content_types_and_keeps_its_own_content()
    {
        using var folder = new TempFolder();
        var version = "0.1.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);
        try
        {
            await PackAsync(folder, version);
            await using var host = await StartBlogAsync(folder, version);
            using var reader = host.NewClient();
            Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(reader, "/blog/post-1")).Status);

            using var admin = await AdminSession.SignInAsync(host.Address);
            await admin.PressAsync("/Admin/Features", "/Admin/Features/SwanOrchard.Newsroom/Enable");
            var types = await admin.GetAsync("/Admin/ContentTypes/List");
            Assert.All(
                ["/ContentTypes/Edit/Organization", "/ContentTypes/Edit/Article", "/ContentTypes/Edit/Page"],
                link => Assert.Contains(link, types, StringComparison.OrdinalIgnoreCase));

            // With its own theme the blog is as it was; ours shows its pages too, and the reader site's lists.
            Assert.Contains("Man must explore", (await CrawledPage.GetAsync(reader, "/blog/post-1")).Body, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(HttpStatusCode.NotFound, (await CrawledPage.GetAsync(reader, "/en/news")).Status);

            await admin.PressAsync("/Admin/Themes", "/Admin/Themes/SetCurrentTheme/SwanTheme");
            var post = await CrawledPage.GetAsync(reader, "/blog/post-1");
            Assert.Equal(HttpStatusCode.OK, post.Status);
            Assert.Contains("swan.css", post.Body, StringComparison.Ordinal);
            Assert.Contains("Man must explore", post.Body, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(reader, "/")).Status);
            Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(reader, "/about")).Status);
            Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(reader, "/en/news")).Status);
        }
        finally
        {
            Forget(version);
        }
    }

    private static async Task PackAsync(TempFolder folder, string version)
    {
        foreach (var project in s_projects)
        {
            var (code, output) = await CommandLine.RunAsync(
                RepositoryFiles.Root, null, "dotnet", "pack", project, "-c", "Release", $"-p:Version={version}", "-o", Path.Combine(folder.Path, "feed"),
                $"-p:BaseOutputPath={Path.Combine(folder.Path, "bin", Path.GetFileName(project))}/");
            Assert.True(code == 0, output);
        }
    }

    private static async Task<HostProcess> StartBlogAsync(TempFolder folder, string version)
    {
        folder.Write("blog/Blog.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <RestoreAdditionalProjectSources>{Path.Combine(folder.Path, "feed")}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="OrchardCore.Application.Cms.Targets" Version="3.0.1" />
                <PackageReference Include="SwanOrchard.Newsroom" Version="{version}" />
                <PackageReference Include="SwanTheme" Version="{version}" />
              </ItemGroup>
            </Project>
            """);
        folder.Write("blog/Program.cs", """
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddOrchardCms().AddSetupFeatures("OrchardCore.AutoSetup");
            var app = builder.Build();
            app.UseStaticFiles();
            app.UseOrchardCore();
            app.Lifetime.ApplicationStarted.Register(() => _ = Task.Run(async () =>
            {
                using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(5) };
                await client.GetAsync(app.Urls.First());
                Console.WriteLine($"The site is at {app.Urls.First()}");
            }));
            app.Run();
            """);
        folder.Write("blog/wwwroot/.keep", "");
        var blog = Path.Combine(folder.Path, "blog");
        var (code, output) = await CommandLine.RunAsync(blog, null, "dotnet", "build", "-c", "Release");
        Assert.True(code == 0, output);
        const string tenant = "--OrchardCore:OrchardCore_AutoSetup:Tenants:0:";
        return await HostProcess.StartAsync(
            Path.Combine(blog, "bin", "Release", "net10.0", "Blog.dll"),
            [
                "--urls", "http://127.0.0.1:0",
                tenant + "ShellName", "Default", tenant + "SiteName", "Blog", tenant + "SiteTimeZone", "Europe/Budapest",
                tenant + "AdminUsername", OrchardHost.AdminName, tenant + "AdminEmail", "admin@example.org", tenant + "AdminPassword", OrchardHost.AdminPassword,
                tenant + "DatabaseProvider", "Sqlite", tenant + "RecipeName", "Blog",
            ],
            blog);
    }

    // What was restored from the folder of the test would stay in the user's package cache.
    private static void Forget(string version)
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (var project in s_projects)
        {
            var package = Path.Combine(cache, Path.GetFileName(project).ToLowerInvariant(), version);
            if (Directory.Exists(package))
            {
                Directory.Delete(package, recursive: true);
            }
        }
    }
}
