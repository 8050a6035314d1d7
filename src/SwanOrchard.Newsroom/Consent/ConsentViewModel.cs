namespace SwanOrchard.Newsroom.Consent;

/// <summary>The page for withdrawing consent.</summary>
public class ConsentViewModel
{
    /// <summary>The text to search for.</summary>
    public string? Search { get; set; }

    /// <summary>The people found; null if nothing was searched for yet.</summary>
    public IReadOnlyList<ConsentPerson>? People { get; set; }

    /// <summary>The records of withdrawals, the latest first.</summary>
    public IReadOnlyList<ConsentWithdrawal> Records { get; set; } = [];
}
