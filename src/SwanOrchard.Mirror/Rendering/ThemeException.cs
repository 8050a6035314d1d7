using System.Globalization;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>A fault in the theme. The message names file, line and cause.</summary>
public sealed class ThemeException : Exception
{
    /// <param name="file">The template or PO file.</param>
    /// <param name="line">From 1; 0 where it is not known.</param>
    /// <param name="cause">What is wrong.</param>
    /// <param name="inner">What was thrown.</param>
    public ThemeException(string file, int line, string cause, Exception? inner = null)
        : base(line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}: {cause}") : $"{file}: {cause}", inner)
    {
        File = file;
        Line = line;
    }

    public string File { get; }

    public int Line { get; }
}
