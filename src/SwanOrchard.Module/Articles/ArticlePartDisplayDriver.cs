using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using SwanOrchard.Core.Content;
using SwanOrchard.Module.Editing;
using SwanOrchard.Module.Reading;

namespace SwanOrchard.Module.Articles;

/// <summary>The editor of <see cref="ArticlePart"/>. Readers see the page model, not the part.</summary>
public sealed class ArticlePartDisplayDriver : ContentPartDisplayDriver<ArticlePart>
{
    private readonly OrchardContentSource _content;
    private readonly ILocalClock _clock;
    private readonly IIdGenerator _ids;
    private readonly IStringLocalizer S;

    public ArticlePartDisplayDriver(
        OrchardContentSource content,
        ILocalClock clock,
        IIdGenerator ids,
        IStringLocalizer<ArticlePartDisplayDriver> localizer)
    {
        _content = content;
        _clock = clock;
        _ids = ids;
        S = localizer;
    }

    public override IDisplayResult Edit(ArticlePart part, BuildPartEditorContext context) =>
        Initialize<ArticlePartViewModel>(GetEditorShapeType(context), async model =>
        {
            model.Lead = part.Lead;
            model.EventStart = part.EventStart;
            model.EventEnd = part.EventEnd;
            model.Places = string.Join('\n', part.Places);
            model.CountryCode = part.CountryCode;
            model.Organizations = part.Organizations;
            model.Contacts = ContactRow.From(part.Contacts);
            model.MoreInfoUrl = part.MoreInfo?.Url;
            model.MoreInfoText = part.MoreInfo?.Text;
            model.Image = PictureFields.From(part.Image);
            model.FirstPublished = part.FirstPublishedUtc is { } published ? (await _clock.ConvertToLocalAsync(published)).DateTime : null;
            model.AllOrganizations = await OrganizationsAsync(part.Organizations);
        });

    public override async Task<IDisplayResult> UpdateAsync(ArticlePart part, UpdatePartEditorContext context)
    {
        var model = new ArticlePartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        part.Lead = Text.Filled(model.Lead);
        part.EventStart = model.EventStart;
        part.EventEnd = model.EventEnd;
        part.Places = Text.Lines(model.Places);
        part.CountryCode = Text.Filled(model.CountryCode)?.ToUpperInvariant();
        part.Organizations = [.. model.Organizations.Where(set => !string.IsNullOrEmpty(set)).Distinct()];
        part.Contacts = ContactRow.Read(model.Contacts, _ids);
        part.MoreInfo = Text.Filled(model.MoreInfoUrl) is { } url ? new Link { Url = url, Text = Text.Filled(model.MoreInfoText) } : null;
        part.Image = model.Image.Read();
        part.FirstPublishedUtc = model.FirstPublished is { } published ? await ToUtcAsync(published, part.FirstPublishedUtc) : part.FirstPublishedUtc;

        foreach (var fault in ContentRules.Check(part.ToData()))
        {
            context.Updater.ModelState.AddModelError(Prefix, fault.Property, S[fault.Message, fault.Arguments]);
        }

        return Edit(part, context);
    }

    // The form knows minutes only: a moment that was not touched keeps its seconds.
    private async Task<DateTime> ToUtcAsync(DateTime local, DateTime? stored)
    {
        var utc = await _clock.ConvertToUtcAsync(local);
        return stored is { } known && Math.Abs((known - utc).TotalMinutes) < 1 ? known : utc;
    }

    private async Task<IEnumerable<SelectListItem>> OrganizationsAsync(IEnumerable<string> selected)
    {
        var chosen = selected.ToHashSet();
        var language = CultureInfo.CurrentUICulture.Name;
        return (await _content.GetOrganizationsAsync())
            .GroupBy(version => version.Set)
            .Select(versions => versions.FirstOrDefault(version => version.Language == language) ?? versions.First())
            .Select(organization => new SelectListItem(organization.Title, organization.Set, chosen.Contains(organization.Set)))
            .Concat(chosen.Select(set => new SelectListItem(set, set, true)))
            .DistinctBy(option => option.Value)
            .OrderBy(option => option.Text, StringComparer.CurrentCultureIgnoreCase);
    }
}
