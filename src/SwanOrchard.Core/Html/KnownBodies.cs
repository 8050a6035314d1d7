using System.Collections.Concurrent;

namespace SwanOrchard.Core.Html;

/// <summary>Bodies that were made ready not long ago: cleaning one costs more than all else that Core does for its page.</summary>
internal sealed class KnownBodies
{
    // About sixteen megabytes with the bodies they were made of.
    private const int MostCharacters = 8_000_000;

    private readonly ConcurrentDictionary<(string Purpose, string Html), string> _bodies = new();
    private int _characters;

    /// <summary>The body made ready, from <paramref name="make"/> where it is not known.</summary>
    /// <param name="purpose">What for.</param>
    /// <param name="html">A body, as stored.</param>
    /// <param name="make">Makes it ready; gives the same for the same body.</param>
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
