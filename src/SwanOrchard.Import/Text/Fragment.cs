namespace SwanOrchard.Import.Text;

/// <summary>One element of a long XML file, as it stands there.</summary>
/// <param name="Xml">From its start tag to its end tag.</param>
/// <param name="Line">The line it begins in, counted from 1.</param>
/// <param name="IsWhole">Whether its end was found; else the file ends inside it, or it is too long.</param>
public sealed record Fragment(string Xml, long Line, bool IsWhole);
