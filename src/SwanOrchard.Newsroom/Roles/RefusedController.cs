using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;

namespace SwanOrchard.Newsroom.Roles;

/// <summary>Tells users that their role does not allow what they tried.</summary>
public sealed class RefusedController : Controller
{
    /// <summary>The page, with the status 403.</summary>
    [Admin("Refused", RefusedPage.RouteName)]
    public IActionResult Index()
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return View();
    }
}
