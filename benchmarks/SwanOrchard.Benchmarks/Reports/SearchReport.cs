using System.Globalization;
using SwanOrchard.Benchmarks.Searching;

namespace SwanOrchard.Benchmarks.Reports;

/// <summary>The table of what search indexes weigh.</summary>
public static class SearchReport
{
    private const double Kilobyte = 1024;

    /// <summary>The report in Markdown.</summary>
    public static string Write(IReadOnlyList<SearchWeight> weights, int articles)
    {
        var table = new MarkdownTable("index", "language", "first search, KB", "next, KB", "files", "all of it, KB");
        foreach (var weight in weights.OrderBy(weight => weight.Language, StringComparer.Ordinal))
        {
            table.Add(
                weight.Engine,
                weight.Language,
                MarkdownTable.Number(weight.First / Kilobyte),
                MarkdownTable.Number(weight.Next / Kilobyte),
                weight.Files.ToString("#,##0", CultureInfo.InvariantCulture),
                MarkdownTable.Number(weight.Bytes / Kilobyte));
        }

        var without = weights.Any(weight => weight.Engine == "Pagefind") ? ""
            : "\nPagefind is left out: npm is missing or could not install it.\n";
        return string.Create(CultureInfo.InvariantCulture, $"""
            ## Search

            Indexes of {articles:#,##0} made-up articles a language. A search is of two words and shows ten results; its weight is
            reckoned from the mean size of the files it loads, packed as they go over the line.

            {table}{without}
            """);
    }
}
