using Fluid;
using SwanOrchard.Core.Languages;
using SwanOrchard.Core.Pages;

namespace SwanOrchard.Module.Reading;

/// <summary>Lets templates read the page models.</summary>
internal static class PageModels
{
    public static void Register(MemberAccessStrategy strategy)
    {
        strategy.Register<EventDates>();
        foreach (var type in typeof(Page).Assembly.GetExportedTypes())
        {
            if (type.Namespace == typeof(Page).Namespace && type is { IsClass: true, IsAbstract: false })
            {
                strategy.Register(type);
            }
        }
    }
}
