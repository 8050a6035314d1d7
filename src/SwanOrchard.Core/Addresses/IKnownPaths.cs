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

    /// <summary>
    /// Where what once was asked for by a query stands now, without a leading slash; null for a query that never led anywhere.
    /// </summary>
    /// <param name="query">As <see cref="FormerQuery.Read"/> writes it.</param>
    Task<string?> FindFormerQueryAsync(string query);
}
