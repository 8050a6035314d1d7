using YesSql.Indexes;

namespace SwanOrchard.Newsroom.KeptForms;

/// <summary>Finds what is kept for a person, and what is too old.</summary>
public sealed class KeptFormIndex : MapIndex
{
    public string UserId { get; set; } = "";

    public string ContentItemId { get; set; } = "";

    public DateTime Utc { get; set; }
}
