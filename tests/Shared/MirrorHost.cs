namespace SwanOrchard.Tests.Shared;

/// <summary>The mirror, serving content JSON.</summary>
public static class MirrorHost
{
    /// <summary>Starts the mirror.</summary>
    /// <param name="content">A recipe file or a folder of them; null for the users' recipes.</param>
    /// <param name="environment">Environment variables to set.</param>
    public static Task<HostProcess> StartAsync(string? content = null, IReadOnlyDictionary<string, string>? environment = null) =>
        HostProcess.StartAsync(
        RepositoryFiles.Mirror,
        ["serve", "--urls", "http://127.0.0.1:0", "--content", content ?? RepositoryFiles.Recipes, "--theme", RepositoryFiles.Theme],
        environment: environment);
}
