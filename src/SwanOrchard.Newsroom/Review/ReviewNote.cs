namespace SwanOrchard.Newsroom.Review;

/// <summary>What a person wrote about an item, for those who may edit it.</summary>
/// <param name="UserName">Who wrote it.</param>
/// <param name="Utc">When (UTC).</param>
/// <param name="Text">Plain text, at most <see cref="MaxLength"/> characters.</param>
public sealed record ReviewNote(string UserName, DateTime Utc, string Text)
{
    /// <summary>The most characters of a note.</summary>
    public const int MaxLength = 2000;
}
