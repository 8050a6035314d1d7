using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Services;

namespace SwanOrchard.Shared;

/// <summary>Puts one of our recipe steps in front of one of Orchard's, whose class is internal and therefore known only by name.</summary>
internal static class RecipeStepDecoration
{
    /// <summary>Replaces Orchard's step with ours.</summary>
    /// <param name="services">The services registered so far, including Orchard's.</param>
    /// <param name="step">The full name of Orchard's class.</param>
    /// <param name="decorate">Makes our step from Orchard's.</param>
    /// <exception cref="InvalidOperationException">Orchard no longer has this step. Without ours, what it guards would be open.</exception>
    public static void DecorateRecipeStep(
        this IServiceCollection services, string step, Func<IRecipeStepHandler, IServiceProvider, IRecipeStepHandler> decorate)
    {
        var orchards = services.FirstOrDefault(service =>
                service.ServiceType == typeof(IRecipeStepHandler) && service.ImplementationType?.FullName == step)
            ?? throw new InvalidOperationException($"Orchard Core no longer has the recipe step {step}.");
        services.Remove(orchards);
        services.AddScoped(provider =>
            decorate((IRecipeStepHandler)ActivatorUtilities.CreateInstance(provider, orchards.ImplementationType!), provider));
    }
}
