using System.Globalization;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>Collects the output of a template, up to a limit that no page exceeds.</summary>
internal sealed class BoundedWriter() : StringWriter(CultureInfo.InvariantCulture)
{
    private const int MaxLength = 32 << 20;

    public override void Write(char value) => base.Write(Room(1) ? value : default);

    public override void Write(char[] buffer, int index, int count)
    {
        Room(count);
        base.Write(buffer, index, count);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Room(buffer.Length);
        base.Write(buffer);
    }

    public override void Write(string? value)
    {
        Room(value?.Length ?? 0);
        base.Write(value);
    }

    private bool Room(int count) => GetStringBuilder().Length + count <= MaxLength
        ? true
        : throw new InvalidDataException($"the template prints more than {MaxLength} characters.");
}
