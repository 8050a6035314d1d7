using System.Runtime.CompilerServices;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>Remembers the lines of syntax tree nodes.</summary>
internal static class Lines
{
    private static readonly ConditionalWeakTable<object, StrongBox<int>> s_lines = [];

    // The innermost parser is called first and is the most precise.
    public static void Remember(object node, int line) => s_lines.TryAdd(node, new(line));

    public static int Of(object node) => s_lines.TryGetValue(node, out var line) ? line.Value : 0;
}
