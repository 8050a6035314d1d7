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

    /// <summary>The page for those who may not enter the admin at all, with the status 403.</summary>
    [HttpGet("Refused", Name = NoRolePage.RouteName)]
    public IActionResult NoRole()
    {
        if (User.Identity?.IsAuthenticated != true)
        {
            return Challenge();
        }

        Response.StatusCode = StatusCodes.Status403Forbidden;
        return View();
    }
}
