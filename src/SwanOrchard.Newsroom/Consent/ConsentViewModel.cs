namespace SwanOrchard.Newsroom.Consent;

/// <summary>The page on which consent is withdrawn.</summary>
public class ConsentViewModel
{
    public string? Search { get; set; }

    /// <summary>Null before anything was searched.</summary>
    public IReadOnlyList<ConsentPerson>? People { get; set; }

    public IReadOnlyList<ConsentWithdrawal> Records { get; set; } = [];
}
