namespace SwanOrchard.Core.Search;

/// <summary>How far two spellings are apart.</summary>
internal static class Spelling
{
    /// <summary>How many letters have to be put in, left out, exchanged or swapped with the next (optimal string alignment).</summary>
    public static int Distance(string one, string other)
    {
        var (before, last) = (new int[other.Length + 1], Enumerable.Range(0, other.Length + 1).ToArray());
        for (var i = 1; i <= one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                row[j] = int.Min(int.Min(last[j], row[j - 1]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = int.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last) = (last, row);
        }

        return last[other.Length];
    }

    /// <summary>The most that a misspelt word may be away from what was meant.</summary>
    public static int Tolerance(string word) => word.Length < 4 ? 0 : word.Length < 8 ? 1 : 2;
}
