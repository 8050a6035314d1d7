using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Services;

namespace SwanOrchard.Shared;

/// <summary>Puts a recipe step of ours before one of Orchard's, whose class is not public and so is known by its name.</summary>
internal static class RecipeStepDecoration
{
    /// <param name="services">The services so far, Orchard's among them.</param>
    /// <param name="step">The full name of Orchard's class.</param>
    /// <param name="decorate">Makes ours out of Orchard's.</param>
    /// <exception cref="InvalidOperationException">Orchard has no such step any
    /// more: without ours, what it guards would be open.</exception>
    public static void DecorateRecipeStep(
        this IServiceCollection services, string step, Func<IRecipeStepHandler, IServiceProvider, IRecipeStepHandler> decorate)
    {
        var orchards = services.FirstOrDefault(service =>
                service.ServiceType == typeof(IRecipeStepHandler) && service.ImplementationType?.FullName == step)
            ?? throw new InvalidOperationException($"Orchard Core has no recipe step {step} any more.");
        services.Remove(orchards);
        services.AddScoped(provider =>
            decorate((IRecipeStepHandler)ActivatorUtilities.CreateInstance(provider, orchards.ImplementationType!), provider));
    }
}
