namespace SwanOrchard.Translations.Bases;

/// <summary>
/// What an original said when a translation of it was made or confirmed. It is kept because Orchard may delete old versions of items,
/// and without it nobody could be shown what has changed since.
/// </summary>
/// <remarks>It may name people: see <see cref="BaseTraces"/>. It leaves the site in no package, recipe or answer of an API.</remarks>
public sealed class BaseText
{
    /// <summary>The collection of these documents and of the sets, apart from the content.</summary>
    public const string Collection = "Translations";

    /// <summary>The number of the document.</summary>
    public long Id { get; set; }

    /// <summary>The id of the localization set.</summary>
    public string LocalizationSet { get; set; } = "";

    /// <summary>See <see cref="Core.Translations.TextSnapshot.Hash"/>. All languages of a set that were made from it share it.</summary>
    public string Hash { get; set; } = "";

    /// <summary>The texts, packed by <see cref="Core.Translations.TextSnapshot.Pack"/>.</summary>
    public byte[] Packed { get; set; } = [];
}
