namespace SwanOrchard.Core.Addresses;

/// <summary>What <see cref="ReaderRouter"/> asks the host where a path alone does not say what stands there.</summary>
public interface IKnownPaths
{
    /// <summary>Whether a published item stands at a path.</summary>
    /// <param name="path">Without a leading slash.</param>
    Task<bool> HasItemAsync(string path);

    /// <summary>Where what once stood at a path stands now, without a leading slash; null for what never stood there.</summary>
    /// <param name="path">In lower case, without slashes around it; of at most <see cref="SitePaths.MaxFormerLength"/> characters.</param>
    Task<string?> FindFormerAsync(string path);

    /// <summary>
    /// Where what once was asked for by a query stands now, without a leading slash; null for a query that never led anywhere.
    /// </summary>
    /// <param name="query">As <see cref="FormerQuery.Read"/> writes it.</param>
    Task<string?> FindFormerQueryAsync(string query);
}
