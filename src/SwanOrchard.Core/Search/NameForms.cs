namespace SwanOrchard.Core.Search;

/// <summary>A person's name in whatever grammatical case and order a text has it.</summary>
public sealed class NameForms
{
    // Shorter names are initials, which stand in every text.
    private const int ShortestStem = 3;

    private readonly string[] _stems;

    /// <param name="name">The name, of one or more words.</param>
    public NameForms(string name) => _stems = [.. StemsOf(name).Where(stem => stem.Length >= ShortestStem)];

    /// <summary>The stems of a text's words, in order.</summary>
    public static IReadOnlyList<string> StemsOf(string text) =>
        [.. SearchWords.Groups(text).SelectMany(group => group.Parts).Select(word => Stems.Of(word, isKnown: true))];

    /// <summary>Whether the words of the name stand side by side in a text.</summary>
    /// <param name="text">The stems of the text.</param>
    public bool AreIn(IReadOnlyList<string> text)
    {
        for (var at = 0; _stems.Length > 0 && at + _stems.Length <= text.Count; at++)
        {
            var here = text.Skip(at).Take(_stems.Length).ToArray();
            if (Array.TrueForAll(_stems, stem => Array.Exists(here, other => other == stem || Stems.AreNeighbours(other, stem))))
            {
                return true;
            }
        }

        return false;
    }
}
