using System.Globalization;

namespace SwanOrchard.Import.Model;

/// <summary>Where something stands in the source.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Number">The line, counted from 1; in JSON the entry, counted from 1; 0 for the file as a whole.</param>
/// <param name="IsLine">Whether the number is a line's.</param>
public sealed record SourcePlace(string File, long Number, bool IsLine = true)
{
    /// <summary>The place in words, to be translated.</summary>
    public Message Message => Number == 0 ? new("{0}", File)
        : new(IsLine ? "{0}, line {1}" : "{0}, entry {1}", File, Number.ToString(CultureInfo.InvariantCulture));
}
