using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Forms;
using SwanOrchard.Newsroom.Roles;

namespace SwanOrchard.Newsroom.Articles;

/// <summary>The editor of <see cref="ArticlePart"/>. Readers see the page model instead of the part.</summary>
public sealed class ArticlePartDisplayDriver : CardsDriver<ArticlePart, ArticlePartViewModel>
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    private readonly EditorialAccess _access;
    private readonly IHttpContextAccessor _httpContext;
    private readonly OrganizationOptions _organizations;
    private readonly PictureEditor _pictures;
    private readonly ILocalClock _clock;
    private readonly ContactRows _contacts;
    private readonly FormPurpose _purpose;
    private readonly CountryOptions _countries;
    private readonly IStringLocalizer S;

    public ArticlePartDisplayDriver(
        EditorialAccess access,
        IHttpContextAccessor httpContext,
        OrganizationOptions organizations,
        PictureEditor pictures,
        ILocalClock clock,
        ContactRows contacts,
        SharedFacts facts,
        FormPurpose purpose,
        CountryOptions countries,
        IStringLocalizer<ArticlePartDisplayDriver> localizer)
        : base(facts)
    {
        _access = access;
        _httpContext = httpContext;
        _organizations = organizations;
        _pictures = pictures;
        _clock = clock;
        _contacts = contacts;
        _purpose = purpose;
        _countries = countries;
        S = localizer;
    }

    public override IDisplayResult Edit(ArticlePart part, BuildPartEditorContext context)
    {
        var shape = Shapes(part);
        return Combine(
            shape("", model =>
            {
                model.Lead = part.Lead;
                return ValueTask.CompletedTask;
            }),
            shape("Publication", model => FillPublicationAsync(model, part)).Location(FormCards.Place("Publication", 1, 3)),
            shape("Event", model => FillEventAsync(model, part)).Location(FormCards.Place("Event", 2)),
            shape("Image", model => FillImage(model, part)).Location(FormCards.Place("Image", 3)),
            shape("Organizations", model => FillOrganizationsAsync(model, part)).Location(FormCards.Place("Organizations", 4)),
            shape("Contacts", model => FillContacts(model, part)).Location(FormCards.Place("Contacts", 5)),
            shape("MoreInfo", model => FillMoreInfo(model, part)).Location(FormCards.Place("Read more", 6)));
    }

    public override async Task<IDisplayResult> UpdateAsync(ArticlePart part, UpdatePartEditorContext context)
    {
        var model = new ArticlePartViewModel();
        var state = context.Updater.ModelState;
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        if (await Facts.AreLockedAsync(part.ContentItem))
        {
            KeepFacts(part, model);
        }

        part.Lead = VisibleText.Filled(model.Lead?.ReplaceLineEndings(" "));
        part.EventStart = Day(nameof(model.EventStart), model.EventStart, state);
        part.EventEnd = Day(nameof(model.EventEnd), model.EventEnd, state);
        part.Places = [.. model.Places.SelectMany(VisibleText.Lines)];
        part.CountryCode = VisibleText.Filled(model.CountryCode)?.ToUpperInvariant();
        part.Organizations = [.. model.Organizations.Where(set => !string.IsNullOrEmpty(set)).Distinct()];
        part.Contacts = _contacts.Read(model.Contacts);
        part.MoreInfo = model.MoreInfo.Read();
        part.Image = await _pictures.ReadAsync(model.Image, part.Image, state, $"{Prefix}.{nameof(model.Image)}");
        await ReadFirstPublishedAsync(part, model, state);

        state.ForgetRows(Prefix, nameof(model.Places));
        state.ForgetRows(Prefix, nameof(model.Contacts));
        state.AddFaults(Prefix, _purpose.InTheWay(ContentRules.Check(part.ToData())), S);
        return Edit(part, context);
    }

    private async ValueTask FillPublicationAsync(ArticlePartViewModel model, ArticlePart part)
    {
        model.FirstPublished = FormDate.Show(
            part.FirstPublishedUtc is { } published ? (await _clock.ConvertToLocalAsync(published)).DateTime : null);
        model.TimeZone = (await _clock.GetLocalTimeZoneAsync()).TimeZoneId;
        model.IsFilled = Schedule.Of(part.ContentItem) is not null;
        model.Fields = [nameof(model.FirstPublished)];
    }

    private async ValueTask FillEventAsync(ArticlePartViewModel model, ArticlePart part)
    {
        model.EventStart = FormDate.Show(part.EventStart);
        model.EventEnd = FormDate.Show(part.EventEnd);
        model.Places = [.. part.Places];
        model.CountryCode = part.CountryCode;
        model.Countries = await _countries.ListAsync(part.CountryCode);
        model.IsFilled = part.EventStart is not null || part.EventEnd is not null || part.Places.Count > 0 || part.CountryCode is not null;
        model.Fields = [nameof(model.EventStart), nameof(model.EventEnd), nameof(model.Places), nameof(model.CountryCode)];
    }

    private ValueTask FillImage(ArticlePartViewModel model, ArticlePart part)
    {
        model.Image = _pictures.Show(part.Image);
        model.IsFilled = part.Image is not null;
        model.Fields = [nameof(model.Image)];
        return ValueTask.CompletedTask;
    }

    private async ValueTask FillOrganizationsAsync(ArticlePartViewModel model, ArticlePart part)
    {
        model.Organizations = part.Organizations;
        model.AllOrganizations = await OrganizationsAsync(part.Organizations);
        model.IsFilled = part.Organizations.Count > 0;
        model.Fields = [nameof(model.Organizations)];
    }

    private static ValueTask FillContacts(ArticlePartViewModel model, ArticlePart part)
    {
        model.Contacts = ContactRow.From(part.Contacts);
        model.IsFilled = part.Contacts.Count > 0;
        model.Fields = [nameof(model.Contacts)];
        return ValueTask.CompletedTask;
    }

    private static ValueTask FillMoreInfo(ArticlePartViewModel model, ArticlePart part)
    {
        model.MoreInfo = LinkFields.From(part.MoreInfo);
        model.IsFilled = part.MoreInfo is not null;
        model.Fields = [nameof(model.MoreInfo)];
        return ValueTask.CompletedTask;
    }

    // Whatever is sent: what all languages share stays as it is stored.
    private static void KeepFacts(ArticlePart part, ArticlePartViewModel model)
    {
        model.EventStart = FormDate.Show(part.EventStart);
        model.EventEnd = FormDate.Show(part.EventEnd);
        model.CountryCode = part.CountryCode;
        model.Organizations = part.Organizations;
        model.Contacts = ContactRow.TakeBack(part.Contacts, model.Contacts);
        model.MoreInfo.Url = part.MoreInfo?.Url;
        model.Image.Path = part.Image?.Path;
    }

    private DateOnly? Day(string field, string? typed, ModelStateDictionary state)
    {
        if (!FormDate.TryReadDay(typed, out var day))
        {
            state.AddModelError(Prefix, field, S["“{0}” is not a date; it should look like {1}.", typed!, "2009-05-15"]);
        }

        return day;
    }

    private async Task ReadFirstPublishedAsync(ArticlePart part, ArticlePartViewModel model, ModelStateDictionary state)
    {
        if (!FormDate.TryReadMoment(model.FirstPublished, out var moment))
        {
            state.AddModelError(
                Prefix, nameof(model.FirstPublished),
                S["“{0}” is not a date; it should look like {1}.", model.FirstPublished!, "2009-05-15T14:30"]);
        }
        else if (moment is { Year: < FirstYear or > LastYear })
        {
            state.AddModelError(
                Prefix, nameof(model.FirstPublished),
                S["“{0}” is not a date; it should look like {1}.", model.FirstPublished!, "2009-05-15T14:30"]);
        }
        else if (moment is { } local && _access.IsAtLeast(_httpContext.HttpContext!.User, EditorialRole.Editor))
        {
            part.FirstPublishedUtc = await ToUtcAsync(local, part.FirstPublishedUtc);
        }
    }

    // The form has minutes only. A time that was not edited keeps its seconds, and stays on its side of an hour that occurs twice.
    private async Task<DateTime> ToUtcAsync(DateTime local, DateTime? stored)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById((await _clock.GetLocalTimeZoneAsync()).TimeZoneId);
        if (stored is { } known
            && FormDate.Show(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(known, DateTimeKind.Utc), zone)) == FormDate.Show(local))
        {
            return known;
        }

        return await _clock.ConvertToUtcAsync(local);
    }

    // Selected organizations come first, in the order in which readers see them.
    private async Task<IEnumerable<OrganizationOption>> OrganizationsAsync(IList<string> selected)
    {
        var options = (await _organizations.ListAsync()).ToList();
        var chosen = selected.Select(set => options.FirstOrDefault(option => option.Value == set) ?? new(set, set)).ToList();
        chosen.ForEach(option => option.Selected = true);
        return [.. chosen, .. options.Where(option => !option.Selected)];
    }
}
