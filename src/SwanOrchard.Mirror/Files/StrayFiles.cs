namespace SwanOrchard.Mirror.Files;

/// <summary>What editors and systems leave among the files of people: <c>.DS_Store</c>, <c>._name</c>, swap files, <c>name~</c>. It is part of nothing.</summary>
internal static class StrayFiles
{
    /// <summary>Whether a file or folder of this name is left out.</summary>
    public static bool Is(ReadOnlySpan<char> name) => name.StartsWith('.') || name.EndsWith('~');
}
