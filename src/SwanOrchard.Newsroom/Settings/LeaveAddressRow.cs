namespace SwanOrchard.Newsroom.Settings;

/// <summary>Where “Leave this site” leads in one language.</summary>
public class LeaveAddressRow
{
    /// <summary>The language (RFC 5646).</summary>
    public string? Language { get; set; }

    /// <summary>The URL, as typed.</summary>
    public string? Address { get; set; }
}
