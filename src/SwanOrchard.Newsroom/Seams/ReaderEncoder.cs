using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace SwanOrchard.Newsroom.Seams;

/// <summary>
/// Replaces the HTML encoder while a page of the reader theme is written: Orchard's writes every Cyrillic letter as an eight-byte entity.
/// The rest of the site is encoded as before.
/// </summary>
/// <remarks>
/// Templates are given the tenant's one encoder, whatever page they are for. If they were given another one, reader pages would only
/// grow; a test that reads their bytes would notice.
/// </remarks>
public sealed unsafe class ReaderEncoder : HtmlEncoder
{
    private static readonly HtmlEncoder s_readers = Create(UnicodeRanges.All);
    private static readonly AsyncLocal<bool> s_isForReaders = new();

    private readonly HtmlEncoder _others;

    /// <param name="options">The site's own settings for encoding.</param>
    public ReaderEncoder(IOptions<WebEncoderOptions> options) =>
        _others = options.Value.TextEncoderSettings is { } settings ? Create(settings) : Default;

    public override int MaxOutputCharactersPerInputCharacter =>
        Math.Max(s_readers.MaxOutputCharactersPerInputCharacter, _others.MaxOutputCharactersPerInputCharacter);

    private HtmlEncoder Current => s_isForReaders.Value ? s_readers : _others;

    /// <summary>From here on, what the current asynchronous flow writes is for readers.</summary>
    public static void UseForReaders() => s_isForReaders.Value = true;

    public override string Encode(string value) => Current.Encode(value);

    public override void Encode(TextWriter output, string value, int startIndex, int characterCount) =>
        Current.Encode(output, value, startIndex, characterCount);

    public override void Encode(TextWriter output, char[] value, int startIndex, int characterCount) =>
        Current.Encode(output, value, startIndex, characterCount);

    public override OperationStatus Encode(
        ReadOnlySpan<char> source, Span<char> destination, out int charsConsumed, out int charsWritten, bool isFinalBlock = true) =>
        Current.Encode(source, destination, out charsConsumed, out charsWritten, isFinalBlock);

    public override OperationStatus EncodeUtf8(
        ReadOnlySpan<byte> utf8Source, Span<byte> utf8Destination, out int bytesConsumed, out int bytesWritten, bool isFinalBlock = true) =>
        Current.EncodeUtf8(utf8Source, utf8Destination, out bytesConsumed, out bytesWritten, isFinalBlock);

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) => Current.FindFirstCharacterToEncodeUtf8(utf8Text);

    public override int FindFirstCharacterToEncode(char* text, int textLength) => Current.FindFirstCharacterToEncode(text, textLength);

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        Current.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);

    public override bool WillEncode(int unicodeScalar) => Current.WillEncode(unicodeScalar);
}
