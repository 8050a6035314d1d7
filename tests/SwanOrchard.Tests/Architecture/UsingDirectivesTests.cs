using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Architecture;

/// <summary>
/// Using directives stand as <c>dotnet format</c> sorts them. The rest of what it does is held by the build and by
/// <c>dotnet format whitespace</c>; all of it takes longer than the fast tests may.
/// </summary>
public sealed class UsingDirectivesTests
{
    [Fact]
    public void They_stand_in_order_System_first() => Faults.None(
        SourceFiles.With(".cs").SelectMany(file => Disorder(file.Lines).Select(line => $"{file.Path}: {line}")));

    [Theory]
    [InlineData("using Xunit;", "using System;")]
    [InlineData("using System.Xml;", "using System.Linq;")]
    [InlineData("using OrchardCore.Media.Events;", "using OrchardCore.Media;")]
    public void Disorder_is_seen(string first, string second)
    {
        Assert.Equal([second], Disorder([first, second]));
        Assert.Empty(Disorder([second, first]));
    }

    private static IEnumerable<string> Disorder(string[] lines) => lines.Zip(lines.Skip(1))
        .Where(pair => Name(pair.First) is { } before && Name(pair.Second) is { } after && Compare(before, after) > 0)
        .Select(pair => pair.Second);

    // Of a plain directive, which names a namespace and nothing else.
    private static string? Name(string line) =>
        line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && line["using ".Length..^1] is var name
        && !name.Contains(' ', StringComparison.Ordinal) ? name : null;

    private static int Compare(string before, string after) => (IsSystem(before), IsSystem(after)) switch
    {
        (true, false) => -1,
        (false, true) => 1,

        // A dot goes before every letter: what is inside follows what it is inside of.
        _ => string.Compare(before.Replace('.', '\u0001'), after.Replace('.', '\u0001'), StringComparison.OrdinalIgnoreCase),
    };

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
