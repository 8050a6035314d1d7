using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Views;
using SwanOrchard.Newsroom.Roles;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>The editor of a part whose form is shown in cards.</summary>
public abstract class CardsDriver<TPart, TModel> : ContentPartDisplayDriver<TPart>
    where TPart : ContentPart, new()
    where TModel : CardsViewModel
{
    protected CardsDriver(SharedFacts facts) => Facts = facts;

    /// <summary>What all languages share.</summary>
    protected SharedFacts Facts { get; }

    /// <summary>
    /// Makes the shapes of a form, each by the end of its name and by what fills its model. Whether the facts are locked is asked once for
    /// all of them.
    /// </summary>
    protected Func<string, Func<TModel, ValueTask>, ShapeResult> Shapes(TPart part)
    {
        var locked = new Lazy<Task<bool>>(() => Facts.AreLockedAsync(part.ContentItem));
        return (name, fill) => Initialize<TModel>($"{typeof(TPart).Name}{name}_Edit", async model =>
        {
            model.FactsAreLocked = await locked.Value;
            await fill(model);
        });
    }
}
