using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Services;

namespace SwanOrchard.Module.Sites;

/// <summary>Puts a service of ours before one of Orchard's.</summary>
internal static class ServiceWrapping
{
    /// <param name="services">The services so far, Orchard's among them.</param>
    /// <param name="wrap">Makes ours out of Orchard's.</param>
    public static void Wrap<TService>(this IServiceCollection services, Func<TService, IServiceProvider, TService> wrap)
        where TService : class
    {
        var orchard = services.Last(service => service.ServiceType == typeof(TService));
        services.Add(ServiceDescriptor.Describe(
            typeof(TService),
            provider => wrap((TService)(orchard.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, orchard.ImplementationType!)), provider),
            orchard.Lifetime));
    }

    /// <summary>Puts a step of recipes before one of Orchard's, where there is that.</summary>
    /// <param name="services">The services so far, Orchard's among them.</param>
    /// <param name="step">The full name of Orchard's class.</param>
    /// <param name="wrap">Makes ours out of Orchard's.</param>
    public static void WrapRecipeStep(this IServiceCollection services, string step, Func<IRecipeStepHandler, IServiceProvider, IRecipeStepHandler> wrap)
    {
        if (services.FirstOrDefault(service => service.ServiceType == typeof(IRecipeStepHandler) && service.ImplementationType?.FullName == step) is { } orchard)
        {
            services.Remove(orchard);
            services.AddScoped(provider => wrap((IRecipeStepHandler)ActivatorUtilities.CreateInstance(provider, orchard.ImplementationType!), provider));
        }
    }
}
