using System.Globalization;
using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>
/// Somebody else's sites, made with Orchard's own Blog recipe: one host takes all our packages out of a feed, and each site begins
/// with none of their features.
/// </summary>
public sealed class Blogs : IAsyncLifetime
{
    private static readonly string[] s_projects =
    [
        "src/SwanOrchard.Images", "src/SwanOrchard.Core", "src/SwanOrchard.Safety", "src/SwanOrchard.OutputCache", "src/SwanOrchard.SignIn",
        "src/SwanOrchard.AdminKit", "src/SwanOrchard.Newsroom", "src/SwanOrchard.Translations", "themes/SwanTheme",
    ];

    private readonly string _version = "0.1.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);
    private readonly TempFolder _folder = new();

    /// <summary>The packages that a site can take.</summary>
    public static TheoryData<string> Packages =>
        [
            "SwanOrchard.Safety", "SwanOrchard.OutputCache", "SwanOrchard.SignIn", "SwanOrchard.AdminKit", "SwanOrchard.Newsroom",
            "SwanOrchard.Translations", "SwanTheme"
        ];

    private string Feed => Path.Combine(_folder.Path, "feed");

    private string Kept => Path.Combine(_folder.Path, "kept");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        foreach (var project in s_projects)
        {
            // A folder of its own for each: what is built here has another version than what the other tests run.
            await DotnetAsync(
                RepositoryFiles.Root, "pack", project, "-c", "Release", $"-p:Version={_version}", "-o", Feed,
                $"-p:BaseOutputPath={Path.Combine(_folder.Path, "bin", Path.GetFileName(project))}/");
        }

        WriteProject("blog", [.. Packages.Select(package => package.Data)]);
        _folder.Write("blog/Program.cs", """
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddOrchardCms().AddSetupFeatures("OrchardCore.AutoSetup");
            var app = builder.Build();
            var reached = 0;
            app.Map("/reached", counted => counted.Run(context => context.Response.WriteAsync(reached.ToString())));
            app.UseSwanOutputCache();
            app.Use((context, next) =>
            {
                Interlocked.Increment(ref reached);
                return next(context);
            });
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
        await DotnetAsync(Path.Combine(_folder.Path, "blog"), "build", "-c", "Release");

        // Set up once; each test has a copy.
        Directory.CreateDirectory(Path.Combine(Kept, "wwwroot"));
        await using var host = await RunAsync(Kept);
        Assert.Equal(0, await host.StopAsync());
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Forget();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Restores a site that takes one package and nothing else of ours.</summary>
    /// <returns>All packages of ours that came with it.</returns>
    public async Task<string[]> RestoreAloneAsync(string package)
    {
        WriteProject("alone/" + package, package);
        var folder = Path.Combine(_folder.Path, "alone", package);
        await DotnetAsync(folder, "restore");
        var assets = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "obj", "project.assets.json")))!;
        return [.. assets["libraries"]!.AsObject()
            .Select(library => library.Key.Split('/')[0])
            .Where(name => name.StartsWith("Swan", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Starts a blog of its own.</summary>
    public async Task<Blog> StartAsync()
    {
        var site = Path.Combine(_folder.Path, "sites", Guid.NewGuid().ToString("N"));
        foreach (var file in Directory.EnumerateFiles(Kept, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(site, Path.GetRelativePath(Kept, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Directory.CreateDirectory(Path.Combine(site, "wwwroot"));
        var host = await RunAsync(site);
        return new(host, await AdminSession.SignInAsync(host.Address), site);
    }

    private void WriteProject(string folder, params string[] packages) => _folder.Write($"{folder}/Blog.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <RestoreAdditionalProjectSources>{Feed}</RestoreAdditionalProjectSources>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="OrchardCore.Application.Cms.Targets" Version="3.0.1" />
            {string.Concat(packages.Select(package => $"""<PackageReference Include="{package}" Version="{_version}" />"""))}
          </ItemGroup>
        </Project>
        """);

    private Task<HostProcess> RunAsync(string site)
    {
        const string tenant = "--OrchardCore:OrchardCore_AutoSetup:Tenants:0:";
        return HostProcess.StartAsync(
            Path.Combine(_folder.Path, "blog", "bin", "Release", "net10.0", "Blog.dll"),
            [
                "--urls", "http://127.0.0.1:0", "--contentRoot", site,
                tenant + "ShellName", "Default", tenant + "SiteName", "Blog", tenant + "SiteTimeZone", "Europe/Budapest",
                tenant + "AdminUsername", OrchardHost.AdminName, tenant + "AdminEmail", "admin@example.org",
                tenant + "AdminPassword", OrchardHost.AdminPassword, tenant + "DatabaseProvider", "Sqlite", tenant + "RecipeName", "Blog",
            ],
            environment: new Dictionary<string, string> { ["OrchardCore__SwanOrchard_Seams__Strict"] = "true" });
    }

    private static async Task DotnetAsync(string folder, params string[] arguments)
    {
        var (code, output) = await CommandLine.RunAsync(folder, null, "dotnet", arguments);
        Assert.True(code == 0, output);
    }

    // What was restored from the folder of the test would stay in the user's package cache.
    private void Forget()
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (var project in s_projects)
        {
            var package = Path.Combine(cache, Path.GetFileName(project).ToLowerInvariant(), _version);
            if (Directory.Exists(package))
            {
                Directory.Delete(package, recursive: true);
            }
        }
    }
}
