using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Benchmarks.Hosts;

/// <summary>An Orchard Core site in a folder of its own, which is deleted with it.</summary>
public sealed class SiteFolder : IDisposable
{
    private readonly string _program;
    private readonly TempFolder _folder = new();

    private SiteFolder(string program)
    {
        _program = program;
        Directory.CreateDirectory(Path.Combine(_folder.Path, "wwwroot"));

        // A stock site has no settings of ours.
        var settings = Path.Combine(Path.GetDirectoryName(program)!, "appsettings.json");
        if (File.Exists(settings))
        {
            File.Copy(settings, Path.Combine(_folder.Path, "appsettings.json"));
        }
    }

    /// <summary>The path of the site's SQLite database.</summary>
    public string Database => Path.Combine(_folder.Path, "App_Data", "Sites", "Default", "OrchardCore.db");

    /// <summary>Sets up the CMS with the content of the recipes, and stops it.</summary>
    public static Task<SiteFolder> NewCmsAsync(CancellationToken cancellationToken) => SetUpAsync(BuiltHosts.Cms!, [], cancellationToken);

    /// <summary>Sets up stock Orchard Core with its own Blog recipe, and stops it.</summary>
    public static Task<SiteFolder> NewStockAsync(CancellationToken cancellationToken)
    {
        var tenant = new Dictionary<string, string>
        {
            ["ShellName"] = "Default",
            ["SiteName"] = "Blog",
            ["SiteTimeZone"] = "Europe/Budapest",
            ["AdminUsername"] = OrchardHost.AdminName,
            ["AdminEmail"] = "admin@example.org",
            ["AdminPassword"] = OrchardHost.AdminPassword,
            ["DatabaseProvider"] = "Sqlite",
            ["RecipeName"] = "Blog",
        };
        return SetUpAsync(
            BuiltHosts.Stock!, [.. tenant.Select(entry => $"--OrchardCore:OrchardCore_AutoSetup:Tenants:0:{entry.Key}={entry.Value}")],
            cancellationToken);
    }

    /// <summary>A copy of the site, which must not be running.</summary>
    public SiteFolder Copy()
    {
        var copy = new SiteFolder(_program);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_folder.Path, "App_Data"), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy._folder.Path, Path.GetRelativePath(_folder.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    /// <summary>Starts the site.</summary>
    /// <param name="arguments">Additional arguments for the host.</param>
    /// <param name="environment">Additional environment variables.</param>
    public Task<HostProcess> StartAsync(IEnumerable<string>? arguments = null, IReadOnlyDictionary<string, string>? environment = null) =>
        HostProcess.StartAsync(
        _program,
        ["--urls", "http://127.0.0.1:0", "--contentRoot", _folder.Path, .. arguments ?? []],
        environment: new Dictionary<string, string>(environment ?? new Dictionary<string, string>())
        {
            ["ORCHARD_APP_DATA"] = Path.Combine(_folder.Path, "App_Data"),
            ["SWAN_ADMIN_PASSWORD"] = OrchardHost.AdminPassword,
            ["Logging__LogLevel__Default"] = "Warning",
            ["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information",
        });

    public void Dispose() => _folder.Dispose();

    private static async Task<SiteFolder> SetUpAsync(string program, string[] arguments, CancellationToken cancellationToken)
    {
        var site = new SiteFolder(program);
        try
        {
            await using var host = await site.StartAsync(arguments);
            await PageAsync(host, "/", cancellationToken);
            await host.StopAsync();
            return site;
        }
        catch
        {
            site.Dispose();
            throw;
        }
    }

    // The request that sets a site up is answered with a redirect.
    private static async Task PageAsync(HostProcess host, string path, CancellationToken cancellationToken)
    {
        using var client = host.NewClient();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(5));
        for (var attempt = 0; attempt < 2; attempt++)
        {
            using var answer = await client.GetAsync(path, limit.Token);
            if ((int)answer.StatusCode >= 400)
            {
                throw new BenchException($"Setting a site up failed: {path} answered {(int)answer.StatusCode}.\n{host.Output}");
            }
        }
    }
}
