namespace SwanOrchard.Tests.Shared;

/// <summary>The CMS on a data folder of its own, set up from a recipe without manual steps.</summary>
public sealed class OrchardHost : IAsyncDisposable
{
    public const string AdminName = "admin";
    public const string AdminPassword = "Test-Passw0rd-1";

    private readonly TempFolder _folder;
    private readonly SiteSetup _setup;

    private OrchardHost(TempFolder folder, SiteSetup setup, HostProcess process)
    {
        _folder = folder;
        _setup = setup;
        Process = process;
    }

    public HostProcess Process { get; private set; }

    public Uri Address => Process.Address;

    public string DataFolder => Path.Combine(_folder.Path, "App_Data");

    /// <summary>Why the CMS cannot be run here; null if it can.</summary>
    public static string? Missing => RepositoryFiles.Web is null
        ? "Orchard Core's packages could not be restored here, so the CMS was not built"
        : null;

    /// <summary>Starts a newly set-up site: a copy of a kept one if another test uses the same state.</summary>
    /// <param name="recipe">The setup recipe's name.</param>
    /// <param name="recipes">Additional recipes for the site, by file name.</param>
    /// <param name="environment">Environment variables to set.</param>
    /// <param name="preparation">What to do once to the site before it is copied.</param>
    /// <param name="shared">Whether other tests start from the same state. If not, the site is set up for this test and not kept.</param>
    public static async Task<OrchardHost> StartAsync(
        string recipe = "SwanOrchard",
        IReadOnlyDictionary<string, string>? recipes = null,
        IReadOnlyDictionary<string, string>? environment = null,
        SitePreparation? preparation = null,
        bool shared = true)
    {
        var nothing = new Dictionary<string, string>();
        var setup = HostDatabases.On(new(recipe, recipes ?? nothing, environment ?? nothing, preparation));
        var folder = new TempFolder();
        try
        {
            if (shared)
            {
                await CopyAsync(setup.ToKeep(), folder.Path);
                return new(folder, setup, await StartAsync(folder.Path, setup));
            }

            setup = await HostDatabases.NewAsync(setup);
            MakeFolder(folder.Path, setup);
            var host = new OrchardHost(folder, setup, await StartAsync(folder.Path, setup));
            await (preparation?.Run(host.Process) ?? Task.CompletedTask);
            return host;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Stops the site and starts it again on the same data.</summary>
    /// <param name="meanwhile">What to do while it is stopped.</param>
    /// <param name="environment">Environment variables that are set this time alone.</param>
    public async Task RestartAsync(Func<Task>? meanwhile = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        await Process.StopAsync();
        await (meanwhile?.Invoke() ?? Task.CompletedTask);
        await Process.DisposeAsync();
        Process = await StartAsync(
            _folder.Path,
            environment is null ? _setup : _setup with { Environment = _setup.Environment.Concat(environment).ToDictionary() });
    }

    /// <summary>Starts a second host on the same data, as another machine would.</summary>
    public Task<HostProcess> StartTwinAsync() => StartAsync(_folder.Path, _setup);

    public async ValueTask DisposeAsync()
    {
        await Process.DisposeAsync();
        _folder.Dispose();
    }

    private static async Task CopyAsync(SiteSetup setup, string folder, string? database = null)
    {
        await KeptSites.CopyAsync(setup.Key, folder, kept => SetUpAsync(setup, kept));
        await HostDatabases.CopyAsync(setup, folder, database);
    }

    // A prepared site starts as a copy of an unprepared one.
    private static async Task SetUpAsync(SiteSetup setup, string folder)
    {
        var kept = setup;
        if (setup.Preparation is null)
        {
            kept = await HostDatabases.NewAsync(setup, HostDatabases.Kept(setup));
            MakeFolder(folder, setup);
        }
        else
        {
            await CopyAsync(setup with { Preparation = null }, folder, HostDatabases.Kept(setup));
        }

        await using var process = await StartAsync(folder, kept);
        await (setup.Preparation?.Run(process) ?? Task.CompletedTask);
        var code = await process.StopAsync();
        if (code != 0)
        {
            throw new InvalidOperationException($"The site that was set up ended with {code}:\n{process.Output}");
        }
    }

    private static void MakeFolder(string folder, SiteSetup setup)
    {
        const string settings = "appsettings.json";
        Directory.CreateDirectory(Path.Combine(folder, "wwwroot"));
        File.Copy(Path.Combine(RepositoryFiles.Root, "src", "SwanOrchard.Web", settings), Path.Combine(folder, settings));
        foreach (var (name, text) in setup.Recipes)
        {
            Directory.CreateDirectory(Path.Combine(folder, "Recipes"));
            File.WriteAllText(Path.Combine(folder, "Recipes", name), text);
        }
    }

    private static Task<HostProcess> StartAsync(string folder, SiteSetup setup) => HostProcess.StartAsync(
        RepositoryFiles.Web ?? throw new FileNotFoundException("The CMS is not built."),
        ["--urls", "http://127.0.0.1:0", "--contentRoot", folder, "--SwanSetup:RecipeName", setup.Recipe],
        environment: new Dictionary<string, string>(setup.Environment)
        {
            ["ORCHARD_APP_DATA"] = Path.Combine(folder, "App_Data"),
            ["SWAN_ADMIN_PASSWORD"] = AdminPassword,

            // It lives for seconds. What the runtime would learn about it and compile again for later takes a third of its processor time.
            ["DOTNET_TieredPGO"] = "0",
            ["DOTNET_TC_CallCounting"] = "0",

            // Every test must fail if Orchard no longer has something that we refer to by name.
            ["OrchardCore__SwanOrchard_Seams__Strict"] = "true",
        });
}
