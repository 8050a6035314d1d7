using System.Text;
using SwanOrchard.Import.Model;

namespace SwanOrchard.Import.Text;

/// <summary>How the bytes of a file are to be read.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="Start">The first byte of the text: after a byte order mark, or the headers of a saved answer.</param>
/// <param name="Notice">What is to be said of it, where it is not what the file says; else null.</param>
public sealed record DetectedText(Encoding Encoding, int Start, Message? Notice)
{
    /// <summary>How to read bytes that are no UTF-8 in a text that is.</summary>
    public Encoding Strays { get; init; } = Charsets.Western;
}
