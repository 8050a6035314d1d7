using SwanOrchard.Core.Languages;
using SwanOrchard.Import.Model;

namespace SwanOrchard.Import.Plans;

/// <summary>
/// Languages as old systems write them (<c>en_US</c>, <c>pt-br</c>), as this site writes them: without a region, which its paths do not
/// have.
/// </summary>
internal sealed class SourceLanguages
{
    /// <param name="given">The language that was said for items that name none; null where nobody has said it.</param>
    /// <param name="site">The language that the source says the site is in; null where it does not.</param>
    /// <exception cref="ImportException">It is not known.</exception>
    public SourceLanguages(string? given, string? site)
    {
        if (given is not null && Read(given) is null)
        {
            var known = string.Join(", ", Cldr.Carried);
            throw new ImportException("--language", $"the language “{given}” is unknown. Known languages: {known}.");
        }

        Default = Read(given) ?? Read(site);
    }

    /// <summary>The language of items that name none; null where nothing says it.</summary>
    public string? Default { get; }

    /// <summary>The language of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="notes">Gets what is to be said of it.</param>
    /// <exception cref="ImportException">Nothing says which language it is in.</exception>
    public string Of(ArchiveItem item, ICollection<Message> notes)
    {
        var language = Read(item.Language);
        if (language is null && item.Language is not null && Default is not null)
        {
            notes.Add(new("Its language, “{0}”, is unknown. It was imported as “{1}”.", item.Language, Default));
        }

        return language ?? Default
            ?? throw new ImportException("--language", "the source does not say which language it is in. Set it, such as --language en.");
    }

    private static string? Read(string? given)
    {
        var parts = given?.Trim().Replace('_', '-').Split('-', '.', '@');
        if (parts is not [{ Length: 2 or 3 } language, ..])
        {
            return null;
        }

        // A script is a way of writing and makes another text of it.
        var script = parts.Skip(1).FirstOrDefault(part => part.Length == 4 && part.All(char.IsAsciiLetter));
        var code = language.ToLowerInvariant();
        var tag = script is null ? code : $"{code}-{char.ToUpperInvariant(script[0])}{script[1..].ToLowerInvariant()}";
        return Cldr.Find(tag) is not null ? tag : Cldr.Find(code) is not null ? code : null;
    }
}
