using OrchardCore;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.ContentList;

/// <summary>Tells in the content list who created an item from who changed it last; Orchard calls the latter its author.</summary>
public sealed class PeopleDisplayDriver : ContentDisplayDriver
{
    private readonly PeopleNames _names;

    public PeopleDisplayDriver(PeopleNames names) => _names = names;

    public override IDisplayResult? Display(ContentItem model, BuildDisplayContext context)
    {
        if (context.DisplayType != OrchardCoreConstants.DisplayType.SummaryAdmin || !ContentTypeNames.Readable.Contains(model.ContentType))
        {
            return null;
        }

        var owner = model.Owner ?? "";
        if (owner.Length > 0)
        {
            _names.Want(owner);
        }

        return Initialize<PeopleViewModel>("SwanPeople", async people =>
        {
            people.CreatedBy = owner.Length > 0 ? await _names.GetAsync(owner) : null;
            people.ChangedBy = model.Author ?? "";
            people.ModifiedUtc = model.ModifiedUtc;
        }).Location(OrchardCoreConstants.DisplayType.SummaryAdmin, "Meta:20");
    }
}
