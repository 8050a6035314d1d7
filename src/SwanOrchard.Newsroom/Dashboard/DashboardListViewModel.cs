using OrchardCore.DisplayManagement.Views;

namespace SwanOrchard.Newsroom.Dashboard;

/// <summary>A card that lists items.</summary>
public class DashboardListViewModel : ShapeViewModel
{
    public string Title { get; set; } = "";

    public string Nothing { get; set; } = "";

    public IReadOnlyList<DashboardRow> Rows { get; set; } = [];
}
