namespace SwanOrchard.Tests.Shared;

/// <summary>
/// The databases of the hosts that tests start: one each on a Postgres server where there is one for all tests, else SQLite files in their
/// data folders. A host whose environment names a database has that.
/// </summary>
internal static class HostDatabases
{
    private const string Provider = "SwanSetup__DatabaseProvider";
    private const string Text = "SwanSetup__DatabaseConnectionString";

    // In what a kept site is called by, it stands for any database of the server.
    private const string Any = "any";

    /// <summary>The server for all tests; null if they run on SQLite.</summary>
    public static PostgresServer? Server { get; set; }

    /// <summary>The set-up with what it depends on here.</summary>
    public static SiteSetup On(SiteSetup setup) =>
        Server is null || setup.Environment.ContainsKey(Provider) ? setup : With(setup, Any);

    /// <summary>Makes a database for a site that is to be set up.</summary>
    /// <param name="setup">Its set-up.</param>
    /// <param name="name">The name of the database; by default one that no other has.</param>
    /// <returns>The set-up on that database.</returns>
    public static async Task<SiteSetup> NewAsync(SiteSetup setup, string? name = null)
    {
        if (!IsOnServer(setup))
        {
            return setup;
        }

        name ??= NewName();
        await Server!.CreateAsync(name);
        return With(setup, name);
    }

    /// <summary>The name of the database of a kept site.</summary>
    public static string Kept(SiteSetup setup) => "kept" + setup.Key;

    /// <summary>Gives the copy of a kept site a copy of its database.</summary>
    /// <param name="setup">The set-up of the kept site.</param>
    /// <param name="folder">The copy.</param>
    /// <param name="name">The name of the new database; by default one that no other has.</param>
    public static async Task CopyAsync(SiteSetup setup, string folder, string? name = null)
    {
        if (!IsOnServer(setup))
        {
            return;
        }

        name ??= NewName();
        await Server!.CreateAsync(name, Kept(setup));
        var settings = Path.Combine(folder, "App_Data", "Sites", "Default", "appsettings.json");
        var text = await File.ReadAllTextAsync(settings);
        await File.WriteAllTextAsync(settings, text.Replace(Kept(setup), name, StringComparison.Ordinal));
    }

    private static bool IsOnServer(SiteSetup setup) =>
        Server is not null && setup.Environment.TryGetValue(Text, out var text) && text == Server.Settings(Any)[Text];

    private static string NewName() => "swan" + Guid.NewGuid().ToString("N")[..12];

    private static SiteSetup With(SiteSetup setup, string database)
    {
        var environment = setup.Environment.ToDictionary();
        foreach (var (name, value) in Server!.Settings(database))
        {
            environment[name] = value;
        }

        return setup with { Environment = environment };
    }
}
