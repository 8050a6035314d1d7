namespace SwanOrchard.Core.Addresses;

/// <summary>
/// Recognizes files that editors and systems leave behind: <c>.DS_Store</c>, <c>._name</c>, <c>__MACOSX</c>, <c>Thumbs.db</c>,
/// <c>desktop.ini</c>, swap files, <c>name~</c>. They are always ignored.
/// </summary>
public static class StrayFiles
{
    private static readonly string[] s_names = ["__MACOSX", "desktop.ini", "Thumbs.db"];

    /// <summary>Whether a file or folder of this name is ignored.</summary>
    public static bool Is(ReadOnlySpan<char> name)
    {
        if (name.StartsWith('.') || name.EndsWith('~'))
        {
            return true;
        }

        foreach (var stray in s_names)
        {
            if (name.Equals(stray, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a file or one of its folders is ignored.</summary>
    /// <param name="path">The path with forward slashes.</param>
    public static bool IsPath(string path) => path.Split('/').Any(name => name is not ("." or "..") && Is(name));
}
