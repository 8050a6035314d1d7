using System.Globalization;
using System.IO.Compression;
using System.Security.Claims;
using OrchardCore.Modules;
using SwanOrchard.Core.Translations;
using SwanOrchard.Core.Translations.Exchange;
using SwanOrchard.Translations.Access;
using SwanOrchard.Translations.Desk;
using SwanOrchard.Translations.Sets;

namespace SwanOrchard.Translations.Exchange;

/// <summary>Makes files for translators of what a person may translate.</summary>
public sealed class TranslationExport
{
    /// <summary>The most items of a file.</summary>
    public const int MaxItems = 200;

    private readonly TranslationSets _sets;
    private readonly SetTexts _texts;
    private readonly DeskQueries _queries;
    private readonly DeskAccess _access;
    private readonly IClock _clock;

    public TranslationExport(TranslationSets sets, SetTexts texts, DeskQueries queries, DeskAccess access, IClock clock)
    {
        _sets = sets;
        _texts = texts;
        _queries = queries;
        _access = access;
        _clock = clock;
    }

    /// <summary>
    /// The sets that are missing or outdated in a language, the most urgent first; one more than a file holds if there are.
    /// </summary>
    public async Task<IReadOnlyList<TranslationSet>> ToDoAsync(string culture) =>
    [
        .. (await _queries.ListAsync(new() { Language = culture, State = TranslationState.Outdated }, MaxItems + 1))
            .Concat(await _queries.ListAsync(new() { Language = culture, State = TranslationState.Missing }, MaxItems + 1))
            .Take(MaxItems + 1),
    ];

    /// <summary>The sets with these ids; those that there are not are left out.</summary>
    public async Task<IReadOnlyList<TranslationSet>> FindAsync(IEnumerable<string> ids)
    {
        var found = new List<TranslationSet>();
        foreach (var id in ids)
        {
            if (await _sets.FindAsync(id) is { } set)
            {
                found.Add(set);
            }
        }

        return found;
    }

    /// <summary>Makes a file.</summary>
    /// <param name="sets">What is to be translated. What the person may not translate, or is not wanted, is left out.</param>
    /// <param name="culture">The language, spelled as in the settings.</param>
    /// <param name="format">What the file is to be.</param>
    /// <param name="user">The person.</param>
    /// <returns>The file: one for each language of originals, in a zip if there are several; null if nothing is left.</returns>
    public async Task<(string Name, string ContentType, byte[] Bytes, int Items)?> MakeAsync(
        IEnumerable<TranslationSet> sets, string culture, ExchangeFormat format, ClaimsPrincipal user)
    {
        var items = new List<(string Source, ExchangeItem Item)>();
        foreach (var set in sets.Take(MaxItems))
        {
            if (set.IsOriginal(culture) || set.StateOf(culture) == TranslationState.NotWanted || !await MayAsync(user, set, culture))
            {
                continue;
            }

            if (await _texts.FindAsync(set, culture) is ({ Units.Count: > 0 } texts, _, _))
            {
                var reference = new ExchangeReference(set.ContentType, set.LocalizationSet, texts.OriginalHash, texts.TranslationHash);
                items.Add((set.OriginalCulture, new(reference, set.Title, texts.Units)));
            }
        }

        var files = items.GroupBy(item => item.Source, item => item.Item)
            .Select(group => (Name: Name(group.Key, culture, format), Bytes: Write(new(group.Key, culture, [.. group]), format)))
            .ToArray();
        return files switch
        {
            [] => null,
            [var one] => (one.Name, format == ExchangeFormat.Csv ? "text/csv" : "application/xliff+xml", one.Bytes, items.Count),
            _ => (Name("", culture, null), "application/zip", Zip(files), items.Count),
        };
    }

    private Task<bool> MayAsync(ClaimsPrincipal user, TranslationSet set, string culture) => set.Of(culture).ContentItemId is null
        ? _access.MayTranslateAsync(user, set)
        : _access.MayEditAsync(user, set, culture);

    // A spreadsheet expects a semicolon where the comma is in numbers.
    private static byte[] Write(ExchangeFile file, ExchangeFormat format) => format == ExchangeFormat.Csv
        ? CsvFileWriter.Write(file, CultureInfo.CurrentUICulture.NumberFormat.NumberDecimalSeparator == "," ? ';' : ',')
        : XliffWriter.Write(file);

    private string Name(string source, string target, ExchangeFormat? format)
    {
        var languages = source.Length > 0 ? $"{source}-{target}" : target;
        var extension = format switch
        {
            ExchangeFormat.Csv => "csv",
            ExchangeFormat.Xliff => "xlf",
            _ => "zip",
        };
        return string.Create(CultureInfo.InvariantCulture, $"translations-{languages}-{_clock.UtcNow:yyyy-MM-dd}.{extension}");
    }

    private static byte[] Zip(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
