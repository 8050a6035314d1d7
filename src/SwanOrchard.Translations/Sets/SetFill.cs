namespace SwanOrchard.Translations.Sets;

/// <summary>How far <see cref="SetFiller"/> has got, and for which languages.</summary>
public sealed class SetFill
{
    /// <summary>The number of the document.</summary>
    public long Id { get; set; }

    /// <summary>The languages of the site, in their order. Other languages begin it anew.</summary>
    public IList<string> Cultures { get; set; } = [];

    /// <summary>The number of the last content document that was looked at.</summary>
    public long LastId { get; set; }

    /// <summary>Whether all were looked at.</summary>
    public bool IsDone { get; set; }
}
