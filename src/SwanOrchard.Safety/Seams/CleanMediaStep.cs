using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using SwanOrchard.Safety.Media;

namespace SwanOrchard.Safety.Seams;

/// <summary>Wraps Orchard's recipe step for media so that it reports why a file was refused.</summary>
internal sealed class CleanMediaStep : IRecipeStepHandler
{
    private readonly IRecipeStepHandler _orchard;

    public CleanMediaStep(IRecipeStepHandler orchard) => _orchard = orchard;

    public async Task ExecuteAsync(RecipeExecutionContext context)
    {
        try
        {
            await _orchard.ExecuteAsync(context);
        }
        catch (RefusedMediaException refusal)
        {
            context.Errors.Add(refusal.Message);
        }
    }
}
