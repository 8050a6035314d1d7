using System.Globalization;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>The record of a withdrawal: by whom, when, and no more of the person than who was asked can recognize.</summary>
/// <remarks>A list of those who no longer want to be named must not name them.</remarks>
public sealed class ConsentWithdrawal
{
    /// <summary>See <see cref="Hint"/>.</summary>
    public string Person { get; set; } = "";

    public string UserName { get; set; } = "";

    public DateTime Utc { get; set; }

    /// <summary>How many items and languages the person was taken off.</summary>
    public int Items { get; set; }

    /// <summary>The initials, and the first letters of both sides of the address: “G. I., t…@g…”.</summary>
    public static string Hint(string name, string? email)
    {
        var initials = string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => First(word) + "."));
        var sides = (email ?? "").Trim().Split('@', 2, StringSplitOptions.RemoveEmptyEntries);
        var address = string.Join('@', sides.Select(side => First(side) + "…"));
        return string.Join(", ", new[] { initials, address }.Where(part => part.Length > 0));
    }

    private static string First(string word) => StringInfo.GetNextTextElement(word);
}
