using System.Globalization;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>Thrown for an error in the theme. The message names file, line and cause.</summary>
public sealed class ThemeException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="file">The template or PO file.</param>
    /// <param name="line">The line, from 1; 0 if not known.</param>
    /// <param name="cause">The cause.</param>
    /// <param name="inner">The original exception, or null.</param>
    public ThemeException(string file, int line, string cause, Exception? inner = null)
        : base(line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}: {cause}") : $"{file}: {cause}", inner)
    {
        File = file;
        Line = line;
    }

    /// <summary>The template or PO file.</summary>
    public string File { get; }

    /// <summary>The line, from 1; 0 if not known.</summary>
    public int Line { get; }
}
