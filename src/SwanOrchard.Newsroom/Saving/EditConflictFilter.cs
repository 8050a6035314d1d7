using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Mvc.ModelBinding;

namespace SwanOrchard.Newsroom.Saving;

/// <summary>
/// Shows, where two people have saved, what both did: the fields that differ, and in the form what the other saved with one's own
/// changes on top. Nothing of that is stored.
/// </summary>
/// <remarks>While other fields are wrong the form stays as it was typed: what cannot be read cannot be compared.</remarks>
public sealed class EditConflictFilter : IAsyncResultFilter
{
    private readonly EditConflict _conflict;
    private readonly IContentItemDisplayManager _display;
    private readonly EditConflictWords _words;

    public EditConflictFilter(EditConflict conflict, IContentItemDisplayManager display, EditConflictWords words)
    {
        _conflict = conflict;
        _display = display;
        _words = words;
    }

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (_conflict.Item is { } item && context is { Result: ViewResult view, Controller: IUpdateModel updater })
        {
            var merged = _conflict.Merge();
            var state = updater.ModelState;
            if (state.Where(entry => entry.Value?.Errors.Count > 0).All(entry => IsOurs(entry.Key)))
            {
                Take(item, merged);
                state.Clear();
                view.ViewData.Model = await _display.BuildEditorAsync(item, updater, false);
                state.AddModelError(EditConflictDriver.FieldPrefix, nameof(EditConflictViewModel.Replace), await _words.MessageAsync());
            }
        }

        await next();
    }

    private static bool IsOurs(string key) => key.StartsWith(EditConflictDriver.FieldPrefix + ".", StringComparison.Ordinal);

    // Part by part: that also renews the parts which the item has handed out.
    private static void Take(ContentItem item, JsonObject merged)
    {
        var content = OpenedContent.Of(item);
        foreach (var (name, part) in merged.Where(part => !JsonNode.DeepEquals(part.Value, content[part.Key])).ToArray())
        {
            item.Remove(name);
            content[name] = part?.DeepClone();
        }
    }
}
