using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>A site on which many save at once, on one of the databases; there are two people who may do all.</summary>
public abstract class SavingSite : IAsyncLifetime
{
    private readonly List<AdminSession> _people = [];
    private OrchardHost? _host;

    /// <summary>Why the site cannot be run here; null where it can.</summary>
    public virtual string? Missing => null;

    public OrchardHost Host => _host!;

    public HttpClient Reader { get; private set; } = null!;

    public IReadOnlyList<AdminSession> People => _people;

    public async ValueTask InitializeAsync()
    {
        if (Missing is not null)
        {
            return;
        }

        _host = await OrchardHost.StartAsync(environment: await DatabaseAsync());
        Reader = Host.Process.NewClient();
        foreach (var address in new[] { Host.Address, await SecondAsync() })
        {
            _people.Add(await AdminSession.SignInAsync(address));
        }
    }

    public virtual async ValueTask DisposeAsync()
    {
        _people.ForEach(person => person.Dispose());
        Reader?.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>The errors in the site's logs.</summary>
    public string[] Errors()
    {
        var logs = Path.Combine(Host.DataFolder, "logs");
        return Directory.Exists(logs)
            ? [
                .. Directory.EnumerateFiles(logs)
                    .SelectMany(File.ReadLines)
                    .Where(line => line.Contains("|ERROR|", StringComparison.Ordinal))
            ]
            : [];
    }

    protected abstract Task<Dictionary<string, string>?> DatabaseAsync();

    /// <summary>Where the second person works.</summary>
    protected virtual Task<Uri> SecondAsync() => Task.FromResult(Host.Address);
}
