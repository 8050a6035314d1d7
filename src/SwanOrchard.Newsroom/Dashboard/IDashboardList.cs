using System.Security.Claims;
using Microsoft.Extensions.Localization;

namespace SwanOrchard.Newsroom.Dashboard;

/// <summary>The list on a dashboard card.</summary>
public interface IDashboardList
{
    /// <summary>The content type of the card.</summary>
    string Card { get; }

    /// <summary>The card's heading.</summary>
    LocalizedString Title { get; }

    /// <summary>The text to show if there is nothing to list.</summary>
    LocalizedString Nothing { get; }

    /// <summary>Whether the card is of use to the user.</summary>
    bool IsFor(ClaimsPrincipal user);

    /// <summary>The rows for the user, the most urgent first.</summary>
    Task<IReadOnlyList<DashboardRow>> GetRowsAsync(ClaimsPrincipal user);
}
