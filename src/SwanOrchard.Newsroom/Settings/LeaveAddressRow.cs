namespace SwanOrchard.Newsroom.Settings;

/// <summary>Where “Leave this site” leads in one language.</summary>
public class LeaveAddressRow
{
    public string? Language { get; set; }

    public string? Address { get; set; }
}
