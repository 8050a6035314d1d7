using YesSql;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>A place other than the content items that keeps copies of contacts, or texts that mention them.</summary>
public interface IContactTraces
{
    /// <summary>Deletes a person from that place.</summary>
    /// <returns>Whether the person was found there.</returns>
    Task<bool> RemoveAsync(ContactKey person);

    /// <summary>
    /// The tables of that place, as the database names them, which <see cref="FreedStorage"/> clears of what was deleted. Those of
    /// the content items are cleared anyway.
    /// </summary>
    /// <param name="names">The names of the store.</param>
    IEnumerable<string> Tables(IConfiguration names) => [];
}
