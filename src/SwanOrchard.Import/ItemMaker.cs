using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Images;
using SwanOrchard.Import.Bodies;
using SwanOrchard.Import.Mapping;
using SwanOrchard.Import.Model;
using SwanOrchard.Import.Plans;
using SwanOrchard.Import.Recipes;

namespace SwanOrchard.Import;

/// <summary>Makes an item of the site from one of the source. May be asked by several at once.</summary>
internal sealed class ItemMaker(IArchive archive, Plan plan, ArchiveFiles files, ImportMap map, BodyConverter bodies, bool withAuthors)
{
    private static readonly Message s_tangled = new(
        "Its text cannot be shown: it is too long, or it has too many nested or adjacent elements.");

    /// <summary>Makes an item.</summary>
    /// <param name="item">The item with its body.</param>
    /// <param name="planned">What is to become of it.</param>
    public ItemOutcome Make(ArchiveItem item, ItemPlan planned)
    {
        if (item.Body.Length > BodyHtml.MaxLength)
        {
            return new(planned, new(), null, s_tangled);
        }

        var notes = new List<Message>(planned.Notes);
        var raw = archive.Html(item, files, notes);
        if (raw.Length > BodyHtml.MaxLength || BodyHtml.IsTangled(raw))
        {
            return new(planned, new(), null, s_tangled);
        }

        var body = bodies.Convert(raw, item.Urls.Count > 0 && plan.Urls.PathOf(item.Urls[0]) is { } page ? page.Split('#')[0] : "/");
        body.Notes.InsertRange(0, notes);
        var data = WithImage(item, Facts(item, planned, body), body);
        if (planned.Source.Title.Length == 0)
        {
            if (body.Html.Length == 0)
            {
                return new(planned, body, null, new("It has neither a title nor any text."));
            }

            planned = planned with { Source = planned.Source with { Title = $"{item.Kind} {item.Id}" } };
            body.Notes.Add(new("It had no title; its number is used instead."));
        }

        return ContentRules.CheckBody(body.Html) is { } fault
            ? new(planned, body, null, MessageOf(fault))
            : new(planned, body, RecipeItem.Write(planned, data, body.Html, withAuthors ? item.Author : null), null);
    }

    private static Message MessageOf(ValidationError error) => new(error.Message, [.. error.Arguments.Select(argument => $"{argument}")]);

    private ArticleData Facts(ArchiveItem item, ItemPlan planned, BodyResult body)
    {
        var targets = map.Of(item).ToList();
        IEnumerable<string> Of(string kind) => targets.Where(target => target.Kind == kind).Select(target => target.Value);
        var data = item.Facts with
        {
            Lead = item.Excerpt.Length > 0 && BodyHtml.FirstParagraph(item.Excerpt, ArticleData.MaxLeadLength) is { Length: > 0 } lead
                ? lead : null,
            CountryCode = item.Facts.CountryCode ?? Of(MapTarget.Country).FirstOrDefault(),
            Organizations = [.. Of(MapTarget.Organization).Distinct(StringComparer.Ordinal)],
            Places = [.. item.Facts.Places.Concat(Of(MapTarget.Place)).Distinct(StringComparer.Ordinal)],
            Contacts = [.. item.Facts.Contacts.Select(contact => contact with { Id = Ids.Of(planned.Set, "contact", contact.Name) })],
        };
        if (data.Contacts.Count > 0)
        {
            body.Notes.Add(new("A contact was imported without consent to be named. Tick it once that person has agreed."));
        }

        // What one fact gets wrong is no reason to lose the rest.
        foreach (var error in ContentRules.Check(data))
        {
            body.Notes.Add(MessageOf(error));
            data = error.Property.Split('.', '[')[0] switch
            {
                nameof(data.MoreInfo) => data with { MoreInfo = null },
                nameof(data.EventEnd) => data with { EventEnd = null },
                nameof(data.Contacts) => data with { Contacts = [] },
                _ => data,
            };
        }

        return data;
    }

    // The image above the text. Without words that say what it shows it may not stand there, and stands at the text's beginning.
    private ArticleData WithImage(ArchiveItem item, ArticleData data, BodyResult body)
    {
        if (item.Image is not { } image)
        {
            return data;
        }

        var file = files.Find(image.FileId);
        if ((image.Url ?? file?.Url) is not { } url)
        {
            body.Notes.Add(new("Its image is missing from the export."));
            return data;
        }

        if (ImageFormats.OfName(url.Split('?')[0]) is null || bodies.Image(url) is not { } stored)
        {
            body.Missing.Add((url, new("It is on another site or is not an image.")));
            return data;
        }

        if (stored.Path is not { } path)
        {
            body.Missing.Add((url, stored.Reason!));
            return data;
        }

        body.Use(plan.Urls.PathOf(url)!);
        var source = $"/{SitePaths.Media}/{path}";
        var alt = new[] { image.AltText, file?.AltText, bodies.AltText(url), file?.Caption }.FirstOrDefault(text =>
            !VisibleText.IsEmpty(text));
        if (alt is not null && item.ContentType == ContentTypeNames.Article)
        {
            return data with { Image = new() { Path = path, Width = stored.Width, Height = stored.Height, AltText = alt } };
        }

        if (!body.Html.Contains($"src=\"{source}\"", StringComparison.Ordinal))
        {
            var words = HtmlText.EscapeAttribute(alt ?? "");
            body.Html = $"<figure><img src=\"{HtmlText.EscapeAttribute(source)}\" alt=\"{words}\"></figure>\n{body.Html}";
            if (alt is null)
            {
                body.WithoutAlt.Add(path);
            }
        }

        return data;
    }
}
