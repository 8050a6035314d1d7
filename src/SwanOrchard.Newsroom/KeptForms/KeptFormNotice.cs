namespace SwanOrchard.Newsroom.KeptForms;

/// <summary>What a form that is shown says of kept text; for the length of a request.</summary>
public sealed class KeptFormNotice
{
    /// <summary>When the text in the form was kept, in UTC; null where it is what is stored.</summary>
    public DateTime? RestoredUtc { get; set; }

    /// <summary>The addresses and titles of other new items that were begun and not saved.</summary>
    public IReadOnlyList<(string Url, string Title, DateTime Utc)> Begun { get; set; } = [];
}
