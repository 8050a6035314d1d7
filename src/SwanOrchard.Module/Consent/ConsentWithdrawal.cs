namespace SwanOrchard.Module.Consent;

/// <summary>The record of a withdrawal: whose, by whom, when.</summary>
public sealed class ConsentWithdrawal
{
    public string Name { get; set; } = "";

    public string? Email { get; set; }

    public string UserName { get; set; } = "";

    public DateTime Utc { get; set; }

    /// <summary>How many items and languages the person was taken off.</summary>
    public int Items { get; set; }
}
