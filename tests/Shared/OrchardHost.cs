namespace SwanOrchard.Tests.Shared;

/// <summary>The CMS on a data folder of its own, set up from a recipe without a hand on anything.</summary>
public sealed class OrchardHost : IAsyncDisposable
{
    public const string AdminName = "admin";
    public const string AdminPassword = "Test-Passw0rd-1";

    // Variables that only a running site reads: what is set up is the same with and without them.
    private static readonly string[] s_running =
    [
        "DOTNET_STARTUP_HOOKS", "ASPNETCORE_", "OrchardCore__SwanOrchard_OutputCache__", "OrchardCore__OrchardCore_Redis__",
    ];

    private readonly TempFolder _folder;
    private readonly IReadOnlyDictionary<string, string> _environment;

    private OrchardHost(TempFolder folder, IReadOnlyDictionary<string, string> environment, HostProcess process)
    {
        _folder = folder;
        _environment = environment;
        Process = process;
    }

    public HostProcess Process { get; private set; }

    public Uri Address => Process.Address;

    public string DataFolder => Path.Combine(_folder.Path, "App_Data");

    /// <summary>Why the CMS cannot be run here; null where it can.</summary>
    public static string? Missing => RepositoryFiles.Web is null
        ? "Orchard Core's packages could not be restored here, so the CMS was not built"
        : null;

    /// <summary>Starts a site that has just been set up: a copy of one that is kept, where another test was given the same.</summary>
    /// <param name="recipe">The setup recipe's name.</param>
    /// <param name="recipes">More recipes for the site, by file name.</param>
    /// <param name="environment">Variables to set.</param>
    /// <param name="preparation">What is done once to the site that is copied.</param>
    /// <param name="shared">Whether others start from the same state; what one test alone needs is set up for it and not kept.</param>
    public static async Task<OrchardHost> StartAsync(
        string recipe = "SwanOrchard",
        IReadOnlyDictionary<string, string>? recipes = null,
        IReadOnlyDictionary<string, string>? environment = null,
        SitePreparation? preparation = null,
        bool shared = true)
    {
        recipes ??= new Dictionary<string, string>();
        environment ??= new Dictionary<string, string>();
        var folder = new TempFolder();
        try
        {
            if (shared)
            {
                var setUp = environment.Where(variable => !s_running.Any(prefix => variable.Key.StartsWith(prefix, StringComparison.Ordinal))).ToDictionary();
                await KeptSites.CopyAsync(
                    Key(recipe, recipes, setUp, preparation), folder.Path, kept => SetUpAsync(kept, recipe, recipes, setUp, preparation));
                return new(folder, environment, await StartAsync(folder.Path, recipe, environment));
            }

            Prepare(folder.Path, recipes);
            var host = new OrchardHost(folder, environment, await StartAsync(folder.Path, recipe, environment));
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
    public async Task RestartAsync()
    {
        await Process.StopAsync();
        await Process.DisposeAsync();
        Process = await StartAsync(_folder.Path, "SwanOrchard", _environment);
    }

    /// <summary>Starts a second host on the same data, as another machine would.</summary>
    public Task<HostProcess> StartTwinAsync() => StartAsync(_folder.Path, "SwanOrchard", _environment);

    public async ValueTask DisposeAsync()
    {
        await Process.DisposeAsync();
        _folder.Dispose();
    }

    private static string Key(
        string recipe, IReadOnlyDictionary<string, string> recipes, IReadOnlyDictionary<string, string> environment, SitePreparation? preparation) =>
        KeptSites.Key([
            recipe,
            .. Flat(recipes),
            "environment",
            .. Flat(environment),
            "preparation",
            preparation?.Name ?? "",
        ]);

    private static IEnumerable<string> Flat(IReadOnlyDictionary<string, string> values) =>
        values.OrderBy(value => value.Key, StringComparer.Ordinal).SelectMany(value => new[] { value.Key, value.Value });

    private static async Task SetUpAsync(
        string folder,
        string recipe,
        IReadOnlyDictionary<string, string> recipes,
        IReadOnlyDictionary<string, string> environment,
        SitePreparation? preparation)
    {
        if (preparation is null)
        {
            Prepare(folder, recipes);
        }
        else
        {
            await KeptSites.CopyAsync(
                Key(recipe, recipes, environment, preparation: null), folder, kept => SetUpAsync(kept, recipe, recipes, environment, preparation: null));
        }

        await using var process = await StartAsync(folder, recipe, environment);
        await (preparation?.Run(process) ?? Task.CompletedTask);
        var code = await process.StopAsync();
        if (code != 0)
        {
            throw new InvalidOperationException($"The site that was set up ended with {code}:\n{process.Output}");
        }
    }

    private static void Prepare(string folder, IReadOnlyDictionary<string, string> recipes)
    {
        Directory.CreateDirectory(Path.Combine(folder, "wwwroot"));
        File.Copy(Path.Combine(RepositoryFiles.Root, "src", "SwanOrchard.Web", "appsettings.json"), Path.Combine(folder, "appsettings.json"));
        foreach (var (name, text) in recipes)
        {
            Directory.CreateDirectory(Path.Combine(folder, "Recipes"));
            File.WriteAllText(Path.Combine(folder, "Recipes", name), text);
        }
    }

    private static Task<HostProcess> StartAsync(string folder, string recipe, IReadOnlyDictionary<string, string> environment) => HostProcess.StartAsync(
        RepositoryFiles.Web ?? throw new FileNotFoundException("The CMS is not built."),
        ["--urls", "http://127.0.0.1:0", "--contentRoot", folder, "--SwanSetup:RecipeName", recipe],
        environment: new Dictionary<string, string>(environment)
        {
            ["ORCHARD_APP_DATA"] = Path.Combine(folder, "App_Data"),
            ["SWAN_ADMIN_PASSWORD"] = AdminPassword,

            // Where Orchard no longer has something that we know by name, every test is to fail.
            ["OrchardCore__SwanOrchard_Seams__Strict"] = "true",
        });
}
