using YesSql;

namespace SwanOrchard.Newsroom.IndexFills;

/// <summary>Documents of one kind whose indexes may have come with an update, and lack rows for what was stored before.</summary>
public interface IIndexedDocuments
{
    /// <summary>The name under which progress is stored. A name that was not used before fills the indexes again.</summary>
    string Name { get; }

    /// <summary>The ids of the documents after a certain one, in their order.</summary>
    /// <param name="session">A session.</param>
    /// <param name="after">The id to begin after; 0 for all.</param>
    /// <param name="count">The maximum number of ids.</param>
    Task<IReadOnlyList<long>> IdsAsync(ISession session, long after, int count);

    /// <summary>The id of the last document; 0 if there is none.</summary>
    Task<long> LastIdAsync(ISession session);

    /// <summary>Stores documents again, which writes their index rows.</summary>
    /// <exception cref="ConcurrencyException">On saving the session: somebody else has changed one of them meanwhile.</exception>
    Task SaveAsync(ISession session, IReadOnlyList<long> ids);
}
