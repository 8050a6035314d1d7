using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;

namespace SwanOrchard.Newsroom.Roles;

/// <summary>Says that one's role does not allow what was tried.</summary>
public sealed class RefusedController : Controller
{
    [Admin("Refused", RefusedPage.RouteName)]
    public IActionResult Index()
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return View();
    }
}
