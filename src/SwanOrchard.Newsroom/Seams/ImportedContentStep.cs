using System.ComponentModel.DataAnnotations;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using YesSql;

namespace SwanOrchard.Newsroom.Seams;

/// <summary>
/// Wraps Orchard's recipe step for content so that it reports why an item was refused. As before, nothing is stored then.
/// </summary>
internal sealed class ImportedContentStep : IRecipeStepHandler
{
    private readonly IRecipeStepHandler _orchard;
    private readonly ISession _session;

    public ImportedContentStep(IRecipeStepHandler orchard, ISession session)
    {
        _orchard = orchard;
        _session = session;
    }

    public async Task ExecuteAsync(RecipeExecutionContext context)
    {
        try
        {
            await _orchard.ExecuteAsync(context);
        }
        catch (ValidationException refusal)
        {
            await _session.CancelAsync();
            context.Errors.Add(refusal.Message);
        }
    }
}
