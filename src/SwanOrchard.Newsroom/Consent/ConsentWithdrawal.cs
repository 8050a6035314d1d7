using System.Globalization;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>The record of a withdrawal: by whom, when, and only as much of the person as those involved can recognize.</summary>
/// <remarks>A list of people who no longer want to be named must not name them.</remarks>
public sealed class ConsentWithdrawal
{
    /// <summary>A hint at the person; see <see cref="Hint"/>.</summary>
    public string Person { get; set; } = "";

    /// <summary>The user who withdrew the consent.</summary>
    public string UserName { get; set; } = "";

    /// <summary>When the consent was withdrawn (UTC).</summary>
    public DateTime Utc { get; set; }

    /// <summary>The number of items from which the person was removed, each language counted separately.</summary>
    public int Items { get; set; }

    /// <summary>The initials, and the first letters of both sides of the email address: “G. I., t…@g…”.</summary>
    public static string Hint(string name, string? email)
    {
        var initials = string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => First(word) + "."));
        var sides = (email ?? "").Trim().Split('@', 2, StringSplitOptions.RemoveEmptyEntries);
        var address = string.Join('@', sides.Select(side => First(side) + "…"));
        return string.Join(", ", new[] { initials, address }.Where(part => part.Length > 0));
    }

    private static string First(string word) => StringInfo.GetNextTextElement(word);
}
