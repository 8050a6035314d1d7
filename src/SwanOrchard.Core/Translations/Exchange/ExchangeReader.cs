using System.IO.Compression;
using System.Text;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>Reads files of translations that came back: XLIFF, CSV, or a zip of these. What a file is, its content says.</summary>
public static class ExchangeReader
{
    /// <summary>The most bytes of a file.</summary>
    public const int MaxLength = 16 << 20;

    /// <summary>The most files in a zip.</summary>
    public const int MaxFiles = 500;

    // All files of a zip together.
    private const long MaxUnpacked = 64 << 20;

    private static readonly byte[] s_zip = "PK\x03\x04"u8.ToArray();

    /// <summary>Reads a file.</summary>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="content">Its content; only as much is read as a file may have.</param>
    /// <param name="faults">Is told what is wrong.</param>
    /// <returns>The items of all files, in their order; of use only if nothing is wrong.</returns>
    public static IReadOnlyList<ReadItem> Read(string name, Stream content, List<ExchangeFault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        if (Bytes(name, content, faults) is not { } bytes)
        {
            return [];
        }

        var items = bytes.AsSpan().StartsWith(s_zip) ? ReadZip(name, bytes, faults) : ReadOne(name, bytes, faults);
        foreach (var twice in items.GroupBy(item => (item.Reference.Set, item.Target.ToUpperInvariant())).Where(group => group.Count() > 1))
        {
            var first = twice.First();
            faults.AddRange(twice.Skip(1).Select(item => new ExchangeFault(
                item.File, item.Line, "This item was there already, in {0}, line {1}.", first.File, first.Line)));
        }

        if (items.Count == 0 && faults.Count == 0)
        {
            faults.Add(new(name, 0, "There are no translations in this file."));
        }

        return items;
    }

    private static List<ReadItem> ReadZip(string name, byte[] bytes, List<ExchangeFault> faults)
    {
        var items = new List<ReadItem>();
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            if (zip.Entries.Count > MaxFiles)
            {
                faults.Add(new(name, 0, "The zip holds more than {0} files.", MaxFiles));
                return items;
            }

            long unpacked = 0;
            foreach (var (path, entry) in ZipPaths.Of(zip).Where(file => !StrayFiles.IsPath(file.Path)))
            {
                // Nothing is written under these names; whoever made such a zip had something else in mind than translations.
                if (path.StartsWith('/') || path.Contains(':', StringComparison.Ordinal) || path.Split('/').Contains(".."))
                {
                    faults.Add(new(name, 0, "The zip holds a file whose path leads out of it: {0}", path));
                    continue;
                }

                using var stream = entry.Open();
                if (Bytes(path, stream, faults) is not { } content)
                {
                    continue;
                }

                unpacked += content.Length;
                if (unpacked > MaxUnpacked)
                {
                    faults.Add(new(name, 0, "The files in the zip have more than {0} MB together.", MaxUnpacked >> 20));
                    return items;
                }

                items.AddRange(ReadOne(path, content, faults));
            }
        }
        catch (InvalidDataException)
        {
            faults.Add(new(name, 0, "This zip is damaged."));
        }

        return items;
    }

    private static IReadOnlyList<ReadItem> ReadOne(string name, byte[] bytes, List<ExchangeFault> faults)
    {
        if (IsXml(bytes))
        {
            return XliffReader.Read(name, new MemoryStream(bytes), faults);
        }

        try
        {
            return CsvFileReader.Read(name, Characters.Printable(Text(bytes)), faults);
        }
        catch (DecoderFallbackException)
        {
            faults.Add(new(name, 0, "This file is not in UTF-8. Save it as “CSV UTF-8”."));
            return [];
        }
    }

    // Unpaired halves of letters apart, a spreadsheet's “Unicode text” is UTF-16 with a byte order mark.
    private static string Text(byte[] bytes)
    {
        using var text = new StreamReader(
            new MemoryStream(bytes), new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
        return text.ReadToEnd();
    }

    private static bool IsXml(byte[] bytes)
    {
        foreach (var first in bytes)
        {
            // Byte order marks, the zeros of UTF-16, and white space.
            if (first is not (0xEF or 0xBB or 0xBF or 0xFE or 0xFF or 0 or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return first == (byte)'<';
            }
        }

        return false;
    }

    // A zip may say less than comes out of it, and a browser more than it sends.
    private static byte[]? Bytes(string name, Stream content, List<ExchangeFault> faults)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = content.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MaxLength)
            {
                faults.Add(new(name, 0, "The file has more than {0} MB.", MaxLength >> 20));
                return null;
            }
        }

        return bytes.ToArray();
    }
}
