using System.Globalization;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Architecture;

/// <summary>Lines fit beside one another on a screen.</summary>
public sealed class LineWidthTests
{
    private const int MostCharacters = 140;

    private static readonly string[] s_code = [".cs", ".cshtml", ".liquid", ".css", ".js", ".mjs", ".csproj", ".props", ".targets"];

    [Fact]
    public void No_line_of_code_is_longer_than_140_characters() => Faults.None(SourceFiles.With(s_code).SelectMany(file => file.Lines
        .Select((line, number) => (Length: new StringInfo(line).LengthInTextElements, Number: number + 1))
        .Where(line => line.Length > MostCharacters)
        .Select(line => $"{file.Path}({line.Number}): {line.Length} characters")));
}
