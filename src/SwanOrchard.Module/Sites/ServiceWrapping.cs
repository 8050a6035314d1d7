using Microsoft.Extensions.DependencyInjection;

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
}
