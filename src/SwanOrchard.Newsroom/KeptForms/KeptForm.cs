namespace SwanOrchard.Newsroom.KeptForms;

/// <summary>What a person typed into the form of an item and has not saved.</summary>
public sealed class KeptForm
{
    /// <summary>The id of the person; nobody else is ever given it.</summary>
    public string UserId { get; set; } = "";

    /// <summary>The id of the content item, also where the item itself is yet to be made.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>When it was kept last, in UTC.</summary>
    public DateTime Utc { get; set; }

    /// <summary>The fields, packed and encrypted; see <see cref="KeptFields"/>.</summary>
    public string Fields { get; set; } = "";
}
