using System.Globalization;
using System.Text.RegularExpressions;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.Browser.Admin;

/// <summary>What the modules say in a language, where a person at the admin goes by that.</summary>
internal sealed partial class Words
{
    private readonly Dictionary<string, string>? _translations;

    private Words(Dictionary<string, string>? translations) => _translations = translations;

    /// <summary>The words of a language, from the files the modules have them from.</summary>
    public static Words In(string language)
    {
        if (language == "en")
        {
            return new(null);
        }

        var translations = new Dictionary<string, string>();
        var files = Directory.EnumerateDirectories(Path.Combine(RepositoryFiles.Root, "src"), "SwanOrchard.*")
            .Select(module => Path.Combine(module, "Localization", $"{language}.po"))
            .Where(File.Exists)
            .Order(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (Match entry in Entry().Matches(File.ReadAllText(file)))
            {
                // Two modules may use the same words; they translate them alike.
                translations[entry.Groups[1].Value] = entry.Groups[2].Value;
            }
        }

        return new(translations);
    }

    /// <summary>What is said for the English words.</summary>
    /// <exception cref="KeyNotFoundException">They are not translated.</exception>
    public string this[string english] => _translations is null ? english : _translations[english];

    /// <summary>The same with values in their places.</summary>
    public string Say(string english, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[english], values);

    // What has a context replaces Orchard's words in one place.
    [GeneratedRegex("(?<!^msgctxt .+\n)^msgid \"(.+)\"\nmsgstr \"(.+)\"$", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
