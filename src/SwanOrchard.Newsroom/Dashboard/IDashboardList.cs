using System.Security.Claims;
using Microsoft.Extensions.Localization;

namespace SwanOrchard.Newsroom.Dashboard;

/// <summary>What a card of the dashboard lists.</summary>
public interface IDashboardList
{
    /// <summary>The content type of the card.</summary>
    string Card { get; }

    LocalizedString Title { get; }

    /// <summary>What the card says when there is nothing to list.</summary>
    LocalizedString Nothing { get; }

    /// <summary>Whether the card is any use to this person.</summary>
    bool IsFor(ClaimsPrincipal user);

    /// <summary>The rows, the most urgent first.</summary>
    Task<IReadOnlyList<DashboardRow>> GetRowsAsync(ClaimsPrincipal user);
}
