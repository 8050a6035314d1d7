using System.Text.Json;
using System.Text.Json.Nodes;

namespace SwanOrchard.Web.Setup;

/// <summary>Orchard's <c>App_Data</c>: whether there is a site in it.</summary>
/// <param name="path">Its full path.</param>
internal sealed class DataFolder(string path)
{
    public string Path { get; } = path;

    /// <summary>Whether the site is set up.</summary>
    /// <exception cref="SetupException">The file that says so is damaged.</exception>
    public bool IsSetUp
    {
        get
        {
            var tenants = System.IO.Path.Combine(Path, "tenants.json");
            try
            {
                return File.Exists(tenants)
                    && JsonNode.Parse(File.ReadAllBytes(tenants))?["Default"]?["State"]?.GetValue<string>() == "Running";
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException)
            {
                throw new SetupException(
                    $"{tenants} cannot be read: {exception.Message} Restore it from your backup; the site's data is not touched.");
            }
        }
    }

    /// <summary>Whether there is a SQLite database, of a site or of a set-up that stopped halfway.</summary>
    public bool HasDatabase =>
        Directory.Exists(DefaultSite) && Directory.EnumerateFiles(DefaultSite, "*.db").Any(file => new FileInfo(file).Length > 0);

    private string DefaultSite => System.IO.Path.Combine(Path, "Sites", "Default");

    /// <summary>The folder that the host uses.</summary>
    public static DataFolder Of(IHostEnvironment environment) => new(System.IO.Path.GetFullPath(
        Environment.GetEnvironmentVariable("ORCHARD_APP_DATA") is { Length: > 0 } folder
            ? folder
            : System.IO.Path.Combine(environment.ContentRootPath, "App_Data")));
}
