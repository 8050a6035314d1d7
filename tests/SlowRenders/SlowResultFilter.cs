using Microsoft.AspNetCore.Mvc.Filters;

namespace SwanOrchard.Tests.SlowRenders;

/// <summary>Waits between what an action has read and what its layout reads.</summary>
internal sealed class SlowResultFilter : IAsyncResultFilter
{
    private readonly Renders _renders;

    public SlowResultFilter(Renders renders) => _renders = renders;

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.HttpContext.User.Identity?.IsAuthenticated != true)
        {
            await _renders.DelayAsync();
        }

        await next();
    }
}
