using Microsoft.AspNetCore.Http;
using OrchardCore;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace SwanOrchard.Newsroom.Dashboard;

/// <summary>Displays the newsroom's dashboard cards.</summary>
public sealed class DashboardCardDisplayDriver : ContentDisplayDriver
{
    private readonly IEnumerable<IDashboardList> _lists;
    private readonly IHttpContextAccessor _httpContextAccessor;

    public DashboardCardDisplayDriver(IEnumerable<IDashboardList> lists, IHttpContextAccessor httpContextAccessor)
    {
        _lists = lists;
        _httpContextAccessor = httpContextAccessor;
    }

    public override IDisplayResult? Display(ContentItem model, BuildDisplayContext context)
    {
        if (context.DisplayType != OrchardCoreConstants.DisplayType.DetailAdmin)
        {
            return null;
        }

        if (model.ContentType == DashboardCards.Start)
        {
            return Dynamic("SwanDashboardStart").Location(OrchardCoreConstants.DisplayType.DetailAdmin, "Content:1");
        }

        return _lists.FirstOrDefault(list => list.Card == model.ContentType) is { } found
            ? Initialize<DashboardListViewModel>("SwanDashboardList", async card =>
            {
                card.Title = found.Title;
                card.Nothing = found.Nothing;
                card.Rows = _httpContextAccessor.HttpContext?.User is { } user ? await found.GetRowsAsync(user) : [];
            }).Location(OrchardCoreConstants.DisplayType.DetailAdmin, "Content:1")
            : null;
    }
}
