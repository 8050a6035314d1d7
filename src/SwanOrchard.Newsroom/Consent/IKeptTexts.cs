namespace SwanOrchard.Newsroom.Consent;

/// <summary>A place other than the content items that keeps their texts, in which people may be mentioned.</summary>
public interface IKeptTexts
{
    /// <summary>All texts of that place, a few in memory at a time.</summary>
    IAsyncEnumerable<KeptText> ListAsync();
}
