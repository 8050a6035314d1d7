namespace SwanOrchard.Core.Addresses;

/// <summary>The questions that <see cref="ReaderRouter"/> asks the host when the path alone does not decide the route.</summary>
public interface IKnownPaths
{
    /// <summary>Whether there is a published item at a path.</summary>
    /// <param name="path">The path, without a leading slash.</param>
    Task<bool> HasItemAsync(string path);

    /// <summary>The current path of the item that once stood at this path, without a leading slash; null if there never was one.</summary>
    /// <param name="path">
    /// The path in lower case, without slashes at either end, at most <see cref="SitePaths.MaxFormerLength"/> characters.
    /// </param>
    Task<string?> FindFormerAsync(string path);
}
