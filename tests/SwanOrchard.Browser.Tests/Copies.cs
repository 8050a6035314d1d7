using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.Browser;

/// <summary>Copies of the nasty site, published as their operators do.</summary>
internal static class Copies
{
    /// <summary>Publishes into a new folder.</summary>
    /// <param name="folder">Holds content and copy.</param>
    /// <param name="options">What <c>publish</c> is told besides.</param>
    /// <returns>The copy's folder.</returns>
    public static async Task<string> PublishAsync(TempFolder folder, params string[] options)
    {
        var content = SetupRecipe.WriteTo(folder, NastyContent.SetupRecipe());
        var copy = Path.Combine(Path.GetTempPath(), Path.GetFileName(folder.Path) + " copy");
        var (code, output) = await CommandLine.RunAsync(
            folder.Path, null, "dotnet", [
                RepositoryFiles.Mirror, "publish", copy, "--content", content, "--theme", RepositoryFiles.Theme, .. options
            ]);
        return code == 0 ? copy : throw new InvalidOperationException(output);
    }
}
