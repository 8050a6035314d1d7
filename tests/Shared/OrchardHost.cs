namespace SwanOrchard.Tests.Shared;

/// <summary>The CMS on a data folder of its own, set up from a recipe without a hand on anything.</summary>
public sealed class OrchardHost : IAsyncDisposable
{
    public const string AdminName = "admin";
    public const string AdminPassword = "Test-Passw0rd-1";

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

    /// <summary>Sets a site up.</summary>
    /// <param name="recipe">The setup recipe's name.</param>
    /// <param name="recipes">More recipes for the site, by file name.</param>
    /// <param name="environment">Variables to set.</param>
    public static async Task<OrchardHost> StartAsync(
        string recipe = "SwanOrchard", IReadOnlyDictionary<string, string>? recipes = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var folder = new TempFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "wwwroot"));
        File.Copy(Path.Combine(RepositoryFiles.Root, "src", "SwanOrchard.Web", "appsettings.json"), Path.Combine(folder.Path, "appsettings.json"));
        foreach (var (name, text) in recipes ?? new Dictionary<string, string>())
        {
            folder.Write(Path.Combine("Recipes", name), text);
        }

        environment ??= new Dictionary<string, string>();
        return new(folder, environment, await StartAsync(folder, recipe, environment));
    }

    /// <summary>Stops the site and starts it again on the same data.</summary>
    public async Task RestartAsync()
    {
        await Process.StopAsync();
        await Process.DisposeAsync();
        Process = await StartAsync(_folder, "SwanOrchard", _environment);
    }

    /// <summary>Starts a second host on the same data, as another machine would.</summary>
    public Task<HostProcess> StartTwinAsync() => StartAsync(_folder, "SwanOrchard", _environment);

    public async ValueTask DisposeAsync()
    {
        await Process.DisposeAsync();
        _folder.Dispose();
    }

    private static Task<HostProcess> StartAsync(TempFolder folder, string recipe, IReadOnlyDictionary<string, string> environment) => HostProcess.StartAsync(
        RepositoryFiles.Web ?? throw new FileNotFoundException("The CMS is not built."),
        ["--urls", "http://127.0.0.1:0", "--contentRoot", folder.Path, "--SwanSetup:RecipeName", recipe],
        environment: new Dictionary<string, string>(environment)
        {
            ["ORCHARD_APP_DATA"] = Path.Combine(folder.Path, "App_Data"),
            ["SWAN_ADMIN_PASSWORD"] = AdminPassword,
        });
}
