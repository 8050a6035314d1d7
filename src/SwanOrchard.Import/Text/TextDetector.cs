using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using SwanOrchard.Import.Model;

namespace SwanOrchard.Import.Text;

/// <summary>
/// Finds out in which encoding a file is. What it declares counts only where its bytes do not say otherwise: many old sites declare one and
/// send
/// another.
/// </summary>
public static partial class TextDetector
{
    // Letters that are not ASCII, without which nothing can be told from how often each stands.
    private const int FewLetters = 20;

    private const int HeadLength = 2048;

    private static readonly Message s_declaredOther = new("{0} declares the encoding {1} but is in {2}; it was read as {2}.");

    /// <summary>Looks at the beginning of a file.</summary>
    /// <param name="name">What the file is called.</param>
    /// <param name="sample">Its first bytes: as many as one cares to look at.</param>
    public static DetectedText Detect(string name, ReadOnlySpan<byte> sample)
    {
        var start = 0;
        Encoding? header = null;
        if (sample.StartsWith("HTTP/"u8) && sample.IndexOf("\r\n\r\n"u8) is > 0 and var end)
        {
            // An answer saved with its headers, as “curl -i” does.
            header = Charsets.Find(HeaderCharset().Match(Encoding.Latin1.GetString(sample[..end])).Groups[1].Value);
            start = end + 4;
        }

        var text = sample[start..];
        if (Marked(text) is var (marked, length))
        {
            return new(marked, start + length, null);
        }

        var head = Encoding.Latin1.GetString(text[..Math.Min(text.Length, HeadLength)]);
        var declaredName = Declaration().Match(head).Groups[1].Value;
        var declared = Charsets.Find(declaredName) ?? header;
        var found = Of(text, declared, header);
        var isOther = declared is not null && declared.CodePage != found.CodePage;
        return new(found, start, isOther ? s_declaredOther with { Arguments = [name, declared!.WebName, found.WebName] } : null)
        {
            Strays = CountCyrillic(text) > FewLetters ? Charsets.Cyrillic : Charsets.Western,
        };
    }

    private static (Encoding Encoding, int Length)? Marked(ReadOnlySpan<byte> text) =>
        text.StartsWith("\uFEFF"u8) ? (Encoding.UTF8, 3)
        : text.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? (Encoding.Unicode, 2)
        : text.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? (Encoding.BigEndianUnicode, 2)
        : null;

    private static Encoding Of(ReadOnlySpan<byte> text, Encoding? declared, Encoding? header)
    {
        var (pairs, strays) = CountUtf8(text);
        if (pairs > strays)
        {
            return Encoding.UTF8;
        }

        if (strays == 0)
        {
            // ASCII so far: what is declared may yet come.
            return declared ?? Encoding.UTF8;
        }

        var guessed = Guess(text);
        var isTold = declared is not null && declared.CodePage != Encoding.UTF8.CodePage;
        return guessed is null ? (isTold ? declared! : header is { IsSingleByte: true } ? header : Charsets.Western)
            : isTold && IsLike(declared!, guessed) ? declared!
            : guessed;
    }

    // Whether a declaration and a guess are two of one kind, of which the guess tells no difference.
    private static bool IsLike(Encoding declared, Encoding guessed) =>
        declared.CodePage == guessed.CodePage
        || (guessed.CodePage == Charsets.Koi8.CodePage && declared.WebName.StartsWith("koi8", StringComparison.OrdinalIgnoreCase))
        || declared.CodePage is not (1251 or 1252) && !declared.WebName.StartsWith("koi8", StringComparison.OrdinalIgnoreCase);

    private static (int Pairs, int Strays) CountUtf8(ReadOnlySpan<byte> text)
    {
        if (Utf8.IsValid(text))
        {
            return (text.ContainsAnyInRange((byte)0x80, (byte)0xFF) ? 1 : 0, 0);
        }

        var (pairs, strays) = (0, 0);
        while (text.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and var at)
        {
            text = text[at..];
            var isWhole = Rune.DecodeFromUtf8(text, out _, out var length) == System.Buffers.OperationStatus.Done;

            // The sample may end within a letter.
            pairs += isWhole ? 1 : 0;
            strays += isWhole || text.Length < 4 ? 0 : 1;
            text = text[length..];
        }

        return (pairs, strays);
    }

    // Cyrillic stands in whole words of bytes above ASCII; and in both its encodings most letters are small ones, each in its own half.
    private static Encoding? Guess(ReadOnlySpan<byte> text)
    {
        var (inWords, upperHalf, lowerHalf, run) = (0, 0, 0, 0);
        foreach (var value in text)
        {
            run = value >= 0xC0 ? run + 1 : 0;
            inWords += run == 3 ? 3 : run > 3 ? 1 : 0;
            upperHalf += value >= 0xE0 ? 1 : 0;
            lowerHalf += value is >= 0xC0 and < 0xE0 ? 1 : 0;
        }

        return inWords < FewLetters || inWords * 2 < upperHalf + lowerHalf ? null
            : lowerHalf > upperHalf * 2 ? Charsets.Koi8
            : Charsets.Cyrillic;
    }

    private static int CountCyrillic(ReadOnlySpan<byte> text) => text.Count((byte)0xD0) + text.Count((byte)0xD1);

    [GeneratedRegex(@"^[^<]*<\?xml[^>]*?\bencoding\s*=\s*[""']([^""']+)[""']")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^Content-Type:[^\r\n]*charset=[""']?([\w.:-]+)", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex HeaderCharset();
}
