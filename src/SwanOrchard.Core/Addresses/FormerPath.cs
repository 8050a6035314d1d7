using System.Text;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Core.Addresses;

/// <summary>Normalizes former paths, both those that people enter and those that requests ask for.</summary>
public static class FormerPath
{
    // Strict: bytes that are not valid UTF-8 stay encoded.
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// Reads text that was typed or pasted as a path of this site. Decodes percent-encoding, composes letters (NFC), removes slashes at
    /// both ends, and reduces a full URL of this site to its path.
    /// </summary>
    /// <param name="text">A path, or a URL as browsers copy it.</param>
    /// <param name="hosts">The hosts of this site.</param>
    /// <returns>The path; the URL of another site is returned unchanged, so that <see cref="SitePaths.FormerFault"/> rejects it.</returns>
    public static string Read(string text, OwnHosts hosts)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(hosts);
        var trimmed = text.Trim();
        return hosts.PathOf(trimmed) is { } own ? Read(own[hosts.PathBase.Length..])
            : trimmed.StartsWith("//", StringComparison.Ordinal) || trimmed.Contains("://", StringComparison.Ordinal) ? trimmed
            : Read(trimmed);
    }

    /// <summary>Normalizes text that is known to be a path.</summary>
    public static string Read(string path) => Decoded(path.Trim('/')).Trim('/');

    // A slash, a percent sign and characters not allowed in a path stay encoded, because decoding would change their meaning.
    private static string Decoded(string path)
    {
        if (!path.Contains('%', StringComparison.Ordinal))
        {
            return NormalName.Of(path);
        }

        var decoded = new StringBuilder();
        foreach (var segment in path.Split('/'))
        {
            decoded.Append(decoded.Length == 0 && !path.StartsWith('/') ? "" : "/").Append(Segment(segment));
        }

        return NormalName.Of(decoded.ToString());
    }

    private static string Segment(string segment)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < segment.Length; i++)
        {
            if (segment[i] == '%' && i + 2 < segment.Length && char.IsAsciiHexDigit(segment[i + 1]) && char.IsAsciiHexDigit(segment[i + 2]))
            {
                var value = Convert.ToByte(segment.Substring(i + 1, 2), 16);
                if (value is < 0x21 or (byte)'/' or (byte)'%' or (byte)'?' or (byte)'#' or (byte)'\\' or (byte)':' or 0x7F)
                {
                    bytes.AddRange(s_utf8.GetBytes(segment.Substring(i, 3)));
                }
                else
                {
                    bytes.Add(value);
                }

                i += 2;
            }
            else if (Rune.TryGetRuneAt(segment, i, out var character))
            {
                bytes.AddRange(s_utf8.GetBytes(character.ToString()));
                i += character.Utf16SequenceLength - 1;
            }
            else
            {
                return segment;
            }
        }

        try
        {
            return s_utf8.GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            return segment;
        }
    }
}
