using System.Net;
using System.Security.Cryptography;
using OrchardCore.Environment.Shell;

namespace SwanOrchard.Web.Setup;

/// <summary>Sets the site up on an empty data folder, without a wizard, and says once how to sign in.</summary>
internal sealed class FirstStart
{
    private const string AdminName = "admin";

    private readonly string? _password;
    private readonly bool _generated;
    private readonly SetupTurn? _turn;

    private FirstStart(string? password = null, bool generated = false, SetupTurn? turn = null)
    {
        _password = password;
        _generated = generated;
        _turn = turn;
    }

    /// <summary>Configures the set-up if there is no site yet. The password is kept in memory only.</summary>
    /// <exception cref="SetupException">The settings are wrong, or the database is not empty.</exception>
    public static async Task<FirstStart> PrepareAsync(WebApplicationBuilder builder)
    {
        var folder = DataFolder.Of(builder.Environment);
        var settings = builder.Configuration.GetSection("SwanSetup");
        var orchard = builder.Configuration.GetSection("OrchardCore");
        if (folder.IsSetUp || !settings.Exists() || orchard.GetSection("OrchardCore_AutoSetup").Exists())
        {
            return new();
        }

        // Where Orchard keeps the settings of its sites in a database, the folder does not say whether there is a site.
        SetupTurn? turn = null;
        if (!orchard.GetSection("OrchardCore_Shells_Database").Exists() && (turn = await SetupTurn.TakeAsync(folder, settings)) is null)
        {
            return new();
        }

        var given = builder.Configuration["SWAN_ADMIN_PASSWORD"];
        var password = string.IsNullOrEmpty(given) ? NewPassword() : given;
        var tenant = new Dictionary<string, string?>
        {
            ["ShellName"] = "Default",
            ["SiteName"] = settings["SiteName"],
            ["SiteTimeZone"] = settings["SiteTimeZone"],
            ["AdminUsername"] = AdminName,
            ["AdminEmail"] = settings["AdminEmail"],
            ["AdminPassword"] = password,
            ["DatabaseProvider"] = settings["DatabaseProvider"],
            ["DatabaseConnectionString"] = settings["DatabaseConnectionString"] is { Length: > 0 } text
                ? PostgresConnections.WithLimit(text)
                : null,
            ["RecipeName"] = settings["RecipeName"],
            ["RequestUrlPrefix"] = settings["RequestUrlPrefix"],
        };
        builder.Configuration.AddInMemoryCollection(tenant.ToDictionary(
            entry => $"OrchardCore:OrchardCore_AutoSetup:Tenants:0:{entry.Key}", entry => entry.Value));
        return new(password, string.IsNullOrEmpty(given), turn);
    }

    /// <summary>Requests the first page as soon as the site listens, so that it sets itself up, and prints its URL.</summary>
    public void Announce(WebApplication app) => app.Lifetime.ApplicationStarted.Register(() => _ = Task.Run(() => AnnounceAsync(app)));

    private async Task AnnounceAsync(WebApplication app)
    {
        var address = app.Urls.First().Replace("://0.0.0.0", "://127.0.0.1").Replace("://[::]", "://127.0.0.1");
        var root = "/";
        try
        {
            using var handler = new HttpClientHandler
            {
                AllowAutoRedirect = false,
                ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
            };
            using var client = new HttpClient(handler) { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(10) };
            var site = await SiteAsync(app.Services);
            var isNew = !site.IsRunning();
            if (isNew)
            {
                // With a URL prefix, the set-up answers only there.
                root = Root(app.Configuration["SwanSetup:RequestUrlPrefix"]);
                Console.WriteLine("Setting the site up; this takes about half a minute.");
                using var setUp = await client.GetAsync(root, app.Lifetime.ApplicationStopping);
                if ((int)setUp.StatusCode >= 400)
                {
                    throw new SetupException(await setUp.Content.ReadAsStringAsync());
                }

                site = await SiteAsync(app.Services);
            }

            if (!site.IsRunning())
            {
                // Orchard's own set-up wizard is shown.
                Console.WriteLine(
                    $"The site is at {address}/ and is not set up yet: the settings have no section SwanSetup, so open it and answer what "
                        + "it asks.");
                return;
            }

            root = Root(site.RequestUrlPrefix);
            using var first = await client.GetAsync(root, app.Lifetime.ApplicationStopping);
            if (first.StatusCode == HttpStatusCode.ServiceUnavailable && !isNew)
            {
                Console.WriteLine(
                    $"The site is at {address}{root} and answers 503, because its database does not respond. It serves as soon as that "
                        + "does.");
                return;
            }

            if ((int)first.StatusCode >= 400)
            {
                throw new InvalidOperationException($"The first page answered {(int)first.StatusCode}.");
            }

            Console.WriteLine($"The site is at {address}{root} and its admin at {address}{root}admin");
            if (isNew && _password is not null)
            {
                Console.WriteLine(_generated
                    ? $"Sign in as {AdminName} with the password {_password} (shown this once; change it in the admin)."
                    : $"Sign in as {AdminName} with the password you gave in SWAN_ADMIN_PASSWORD.");
            }

            if (await PostgresConnections.CompareAsync(site) is { } connections)
            {
                Console.WriteLine(connections);
            }
        }
        catch (OperationCanceledException) when (app.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // Stopped before it was ready.
        }
        catch (Exception exception)
        {
            Console.Error.WriteLine($"The site did not come up: {exception.Message} The log in the data folder says more.");
            if (_password is not null)
            {
                Console.Error.WriteLine(
                    "A set-up that stopped halfway cannot be resumed. If this is a new site, delete its data folder before you try again "
                        + "and, on Postgres, empty its database.");
                Environment.ExitCode = 1;
                app.Lifetime.StopApplication();
            }
        }
        finally
        {
            await (_turn?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }

    private static Task<ShellSettings> SiteAsync(IServiceProvider services) =>
        services.GetRequiredService<IShellSettingsManager>().LoadSettingsAsync(ShellSettings.DefaultShellName);

    private static string Root(string? prefix) => string.IsNullOrEmpty(prefix) ? "/" : $"/{prefix.Trim('/')}/";

    // Identity requires a lower-case and an upper-case letter, a digit and a symbol; the rest is random.
    private static string NewPassword()
    {
        const string letters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
        return RandomNumberGenerator.GetString(letters, 20) + "-" + RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz", 1)
            + RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ", 1) + RandomNumberGenerator.GetString("23456789", 1);
    }
}
