using DiffPlex;

namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>Finds in a list what corresponds to the entries of an earlier one.</summary>
internal static class Sequences
{
    // No text has it.
    private const char Border = '\u0001';

    /// <summary>For each entry of the later list the place of its counterpart in the earlier one; -1 for none.</summary>
    /// <remarks>Equal entries correspond, in their order; between them, as many changed ones as were there before.</remarks>
    public static int[] Align(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var places = new int[after.Count];
        Array.Fill(places, -1);
        var diff = Differ.Instance.CreateDiffs(
            string.Join(Border, before), string.Join(Border, after), ignoreWhiteSpace: false, ignoreCase: false, new Entries());
        var (old, now) = (0, 0);
        foreach (var block in diff.DiffBlocks)
        {
            while (now < block.InsertStartB)
            {
                places[now++] = old++;
            }

            for (var i = 0; block.DeleteCountA == block.InsertCountB && i < block.InsertCountB; i++)
            {
                places[now + i] = old + i;
            }

            (old, now) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        while (now < after.Count)
        {
            places[now++] = old++;
        }

        return places;
    }

    private sealed class Entries : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => text.Length == 0 ? [] : text.Split(Border);
    }
}
