using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Forms;

namespace SwanOrchard.Newsroom.Validation;

/// <summary>Says above the form of a stored item what is to be corrected before it is published; the fields say it too.</summary>
public sealed class DraftWarningsDriver : ContentDisplayDriver
{
    private readonly DraftWarnings _warnings;
    private readonly FormPurpose _purpose;

    public DraftWarningsDriver(DraftWarnings warnings, FormPurpose purpose)
    {
        _warnings = warnings;
        _purpose = purpose;
    }

    public override IDisplayResult? Edit(ContentItem contentItem, BuildEditorContext context)
    {
        // Who has just tried to publish is told by errors.
        if (context.IsNew || _purpose.IsForReaders || !ContentTypeNames.Readable.Contains(contentItem.ContentType))
        {
            return null;
        }

        _warnings.For(contentItem);
        return Dynamic("DraftWarnings_Edit").Location("Content:1").RenderWhen(() => Task.FromResult(_warnings.All.Count > 0));
    }

    public override Task<IDisplayResult?> UpdateAsync(ContentItem contentItem, UpdateEditorContext context) =>
        Task.FromResult(Edit(contentItem, context));
}
