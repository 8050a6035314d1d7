using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace SwanOrchard.Web;

/// <summary>Sets the site up on an empty data folder, without a wizard, and says once how to sign in.</summary>
internal sealed class FirstStart
{
    private const string AdminName = "admin";

    private readonly string? _password;
    private readonly bool _generated;
    private readonly string _data;

    private FirstStart(string data, string? password, bool generated)
    {
        _data = data;
        _password = password;
        _generated = generated;
    }

    /// <summary>Configures the set-up if there is no site yet. The password is kept in memory only.</summary>
    public static FirstStart Prepare(WebApplicationBuilder builder)
    {
        var data = Path.GetFullPath(Environment.GetEnvironmentVariable("ORCHARD_APP_DATA") is { Length: > 0 } folder
            ? folder
            : Path.Combine(builder.Environment.ContentRootPath, "App_Data"));
        if (IsSetUp(data) || builder.Configuration.GetSection("OrchardCore:OrchardCore_AutoSetup").Exists())
        {
            return new(data, null, false);
        }

        var given = builder.Configuration["SWAN_ADMIN_PASSWORD"];
        var password = string.IsNullOrEmpty(given) ? NewPassword() : given;
        var section = builder.Configuration.GetSection("SwanSetup");
        if (!section.Exists())
        {
            return new(data, null, false);
        }

        var tenant = new Dictionary<string, string?>
        {
            ["ShellName"] = "Default",
            ["SiteName"] = section["SiteName"],
            ["SiteTimeZone"] = section["SiteTimeZone"],
            ["AdminUsername"] = AdminName,
            ["AdminEmail"] = section["AdminEmail"],
            ["AdminPassword"] = password,
            ["DatabaseProvider"] = section["DatabaseProvider"],
            ["DatabaseConnectionString"] = section["DatabaseConnectionString"],
            ["RecipeName"] = section["RecipeName"],
            ["RequestUrlPrefix"] = section["RequestUrlPrefix"],
        };
        builder.Configuration.AddInMemoryCollection(tenant.ToDictionary(
            entry => $"OrchardCore:OrchardCore_AutoSetup:Tenants:0:{entry.Key}", entry => entry.Value));
        return new(data, password, string.IsNullOrEmpty(given));
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
            if (!IsSetUp(_data))
            {
                // With a URL prefix, the set-up answers only there.
                root = Root(app.Configuration["SwanSetup:RequestUrlPrefix"]);
                Console.WriteLine("Setting the site up; this takes about half a minute.");
                using var setUp = await client.GetAsync(root, app.Lifetime.ApplicationStopping);
                if ((int)setUp.StatusCode >= 400)
                {
                    throw new InvalidOperationException(await setUp.Content.ReadAsStringAsync());
                }
            }

            if (!IsSetUp(_data))
            {
                // Orchard's own set-up wizard is shown.
                Console.WriteLine(
                    $"The site is at {address}/ and is not set up yet: the settings have no section SwanSetup, so open it and answer what "
                        + $"it asks.");
                return;
            }

            root = Root(Site(_data)?["RequestUrlPrefix"]?.GetValue<string>());
            using var first = await client.GetAsync(root, app.Lifetime.ApplicationStopping);
            if ((int)first.StatusCode >= 400)
            {
                throw new InvalidOperationException($"The first page answered {(int)first.StatusCode}.");
            }

            Console.WriteLine($"The site is at {address}{root} and its admin at {address}{root}admin");
            if (_password is not null)
            {
                Console.WriteLine(_generated
                    ? $"Sign in as {AdminName} with the password {_password} (shown this once; change it in the admin)."
                    : $"Sign in as {AdminName} with the password you gave in SWAN_ADMIN_PASSWORD.");
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
                    "If this is a new site, delete its data folder before you try again: a setup that stopped halfway cannot be resumed.");
                Environment.ExitCode = 1;
                app.Lifetime.StopApplication();
            }
        }
    }

    private static string Root(string? prefix) => string.IsNullOrEmpty(prefix) ? "/" : $"/{prefix.Trim('/')}/";

    private static bool IsSetUp(string data) => Site(data)?["State"]?.GetValue<string>() == "Running";

    private static JsonNode? Site(string data)
    {
        var tenants = Path.Combine(data, "tenants.json");
        return File.Exists(tenants) ? JsonNode.Parse(File.ReadAllBytes(tenants))?["Default"] : null;
    }

    // Identity requires a lower-case and an upper-case letter, a digit and a symbol; the rest is random.
    private static string NewPassword()
    {
        const string letters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
        return RandomNumberGenerator.GetString(letters, 20) + "-" + RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz", 1)
            + RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ", 1) + RandomNumberGenerator.GetString("23456789", 1);
    }
}
