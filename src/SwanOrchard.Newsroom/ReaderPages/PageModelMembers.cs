using Fluid;
using SwanOrchard.Core.Pages;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>Allows templates to read the members of page models.</summary>
internal static class PageModelMembers
{
    public static void Register(MemberAccessStrategy strategy)
    {
        foreach (var type in PageModelTypes.All.Keys)
        {
            strategy.Register(type);
        }
    }
}
