using System.Collections.Concurrent;

namespace SwanOrchard.Core.Html;

/// <summary>Caches prepared bodies, because cleaning a body costs more than everything else Core does for its page.</summary>
internal sealed class KnownBodies
{
    // About 16 megabytes, including the original bodies.
    private const int MostCharacters = 8_000_000;

    private readonly ConcurrentDictionary<(string Purpose, string Html), string> _bodies = new();
    private int _characters;

    /// <summary>The prepared body, made by <paramref name="make"/> if it is not cached.</summary>
    /// <param name="purpose">Identifies the kind of preparation.</param>
    /// <param name="html">A body as stored.</param>
    /// <param name="make">Prepares the body; must give the same result for the same body.</param>
    public string Get(string purpose, string html, Func<string, string> make)
    {
        if (_bodies.TryGetValue((purpose, html), out var known))
        {
            return known;
        }

        var made = make(html);
        var characters = html.Length + made.Length;
        if (characters > MostCharacters)
        {
            return made;
        }

        if (Interlocked.Add(ref _characters, characters) > MostCharacters)
        {
            _bodies.Clear();
            Interlocked.Exchange(ref _characters, characters);
        }

        _bodies[(purpose, html)] = made;
        return made;
    }
}
