using OrchardCore.DisplayManagement.Views;

namespace SwanOrchard.Newsroom.Dashboard;

/// <summary>A dashboard card that lists items.</summary>
public class DashboardListViewModel : ShapeViewModel
{
    /// <summary>The card's heading, localized.</summary>
    public string Title { get; set; } = "";

    /// <summary>The localized text to show if there are no rows.</summary>
    public string Nothing { get; set; } = "";

    /// <summary>The rows, the most urgent first.</summary>
    public IReadOnlyList<DashboardRow> Rows { get; set; } = [];
}
