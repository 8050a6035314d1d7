using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using SwanOrchard.Module.Editing;

namespace SwanOrchard.Module.Pages;

/// <summary>The editor of <see cref="PathsPart"/>.</summary>
public sealed class PathsPartDisplayDriver : ContentPartDisplayDriver<PathsPart>
{
    public override IDisplayResult Edit(PathsPart part, BuildPartEditorContext context) =>
        Initialize<PathsPartViewModel>(GetEditorShapeType(context), model => model.Paths = string.Join('\n', part.Paths));

    public override async Task<IDisplayResult> UpdateAsync(PathsPart part, UpdatePartEditorContext context)
    {
        var model = new PathsPartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        part.Paths = [.. Text.Lines(model.Paths).Select(path => path.Trim('/')).Where(path => path.Length > 0).Distinct()];
        return Edit(part, context);
    }
}
