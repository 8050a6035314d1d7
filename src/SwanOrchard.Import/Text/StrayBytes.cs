using System.Text;

namespace SwanOrchard.Import.Text;

/// <summary>Gives for a byte that is no UTF-8 a mark and the byte, for <see cref="CleanReader"/> to make a letter of and count.</summary>
internal sealed class StrayBytes : DecoderFallback
{
    /// <summary>Stands before the byte. No text holds this character (Unicode: a noncharacter), and XML forbids it.</summary>
    public const char Mark = '\uFFFE';

    /// <inheritdoc/>
    public override int MaxCharCount => 8;

    /// <inheritdoc/>
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    private sealed class Buffer : DecoderFallbackBuffer
    {
        private string _text = "";
        private int _next;

        public override int Remaining => _text.Length - _next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            _text = string.Concat(bytesUnknown.Select(value => $"{Mark}{(char)value}"));
            _next = 0;
            return true;
        }

        public override char GetNextChar() => _next < _text.Length ? _text[_next++] : '\0';

        public override bool MovePrevious()
        {
            _next = Math.Max(_next - 1, 0);
            return _next > 0;
        }

        public override void Reset() => (_text, _next) = ("", 0);
    }
}
