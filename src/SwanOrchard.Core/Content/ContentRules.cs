using System.Net.Mail;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Html;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Core.Content;

/// <summary>Validates the properties of articles and organizations, from whatever source they come.</summary>
/// <remarks>
/// A draft is taken as it is, unless something cannot be stored: a code or an id that is too long, a text that no program can read. All
/// else is corrected before readers see it (<see cref="ValidationError.AllowsDraft"/>).
/// </remarks>
public static class ContentRules
{
    /// <summary>
    /// The most characters of a title. Orchard's column has this length, and Orchard cuts longer titles, even within an emoji.
    /// </summary>
    public const int MaxTitleLength = 255;

    /// <summary>The most characters of the id of an item, a version or a localization set.</summary>
    public const int MaxIdLength = 26;

    private const string PastedPicture =
        "The body holds a pasted picture ({0}), which no reader would see. Add it to the media library, put it in from there, and take "
            + "the pasted one out.";

    private static readonly CldrLocale s_countries = Cldr.Get("en");

    /// <summary>Finds the validation errors of an article.</summary>
    public static IEnumerable<ValidationError> Check(ArticleData data)
    {
        if (data.Lead?.Length > ArticleData.MaxLeadLength)
        {
            yield return ForReaders(
                nameof(data.Lead), "The lead has {0} characters. The limit is {1}.", data.Lead.Length, ArticleData.MaxLeadLength);
        }

        if (data.EventEnd < data.EventStart)
        {
            yield return ForReaders(nameof(data.EventEnd), "The event ends before it begins.");
        }

        if (data.Organizations.FirstOrDefault(set => set?.Length > MaxIdLength) is { } set)
        {
            yield return new(nameof(data.Organizations), "“{0}” is not an organization of this site.", set);
        }

        foreach (var fault in MoreInfo(nameof(data.MoreInfo), data.MoreInfo)
            .Concat(Country(nameof(data.CountryCode), data.CountryCode))
            .Concat(Image(nameof(data.Image), data.Image))
            .Concat(Contacts(nameof(data.Contacts), data.Contacts)))
        {
            yield return fault;
        }
    }

    /// <summary>Finds the validation errors of an organization.</summary>
    public static IEnumerable<ValidationError> Check(OrganizationData data)
    {
        if (!string.IsNullOrWhiteSpace(data.Website) && !WebUrl.IsValid(data.Website))
        {
            yield return ForReaders(nameof(data.Website), WebUrl.Fault, data.Website);
        }

        foreach (var fault in Profiles(nameof(data.Profiles), data.Profiles))
        {
            yield return fault;
        }

        foreach (var fault in Country(nameof(data.CountryCode), data.CountryCode)
            .Concat(Image(nameof(data.Logo), data.Logo))
            .Concat(Contacts(nameof(data.Contacts), data.Contacts)))
        {
            yield return fault;
        }
    }

    /// <summary>The rules for texts in Orchard's own parts, which accept any text.</summary>
    public static IReadOnlyList<(string Part, string Property, Func<string?, ValidationError?> Check)> Texts { get; } =
        [(PartNames.Title, "Title", CheckTitle), (PartNames.HtmlBody, "Html", CheckBody)];

    /// <summary>
    /// The validation error of a title; null if it is valid, and also if it is empty, because Orchard reports that itself.
    /// </summary>
    public static ValidationError? CheckTitle(string? title) => string.IsNullOrEmpty(title) ? null
        : VisibleText.IsEmpty(title) ? new("Title", "The title has no visible characters.")
        : title.Length > MaxTitleLength ? new("Title", "The title has {0} characters. The limit is {1}.", title.Length, MaxTitleLength)
        : null;

    /// <summary>The validation error of a body; null if it is valid.</summary>
    public static ValidationError? CheckBody(string? html) => html is null ? null
        : BodyHtml.PastedPicture(html) is { } picture ? new("Html", PastedPicture, picture)
        : html.Length > BodyHtml.MaxLength ? new("Html", "The text has {0} characters. The limit is {1}.", html.Length, BodyHtml.MaxLength)
        : BodyHtml.IsTangled(html)
            ? new(
                "Html",
                "This text cannot be shown: it has too many nested or adjacent elements, or too many tables. A tag may not be closed.")
        : null;

    // A draft may wait for it.
    private static ValidationError ForReaders(string property, string message, params object[] arguments) =>
        new(property, message, arguments) { AllowsDraft = true };

    private static IEnumerable<ValidationError> MoreInfo(string property, Link? link)
    {
        if (string.IsNullOrWhiteSpace(link?.Url))
        {
            if (!VisibleText.IsEmpty(link?.Text))
            {
                yield return ForReaders($"{property}.{nameof(Link.Url)}", "The link “{0}” needs a URL.", link.Text);
            }
        }
        else if (!WebUrl.IsValid(link.Url))
        {
            yield return ForReaders($"{property}.{nameof(Link.Url)}", WebUrl.Fault, link.Url);
        }
    }

    private static IEnumerable<ValidationError> Country(string property, string? code)
    {
        if (!string.IsNullOrEmpty(code) && !s_countries.IsCountry(code))
        {
            yield return new(property, "“{0}” is not a country code.", code);
        }
    }

    private static IEnumerable<ValidationError> Image(string property, Picture? picture)
    {
        if (string.IsNullOrWhiteSpace(picture?.Path))
        {
            if (!VisibleText.IsEmpty(picture?.AltText) || !VisibleText.IsEmpty(picture?.Credit))
            {
                yield return ForReaders(
                    $"{property}.{nameof(Picture.Path)}",
                    "There is an alt text or a credit, but no image. Choose an image or clear the text.");
            }
        }
        else if (VisibleText.IsEmpty(picture.AltText))
        {
            yield return ForReaders($"{property}.{nameof(Picture.AltText)}", "The image needs an alt text that says what it shows.");
        }
    }

    private static IEnumerable<ValidationError> Contacts(string property, IReadOnlyList<Contact> contacts)
    {
        for (var i = 0; i < contacts.Count; i++)
        {
            var (contact, row) = (contacts[i], $"{property}[{i}]");
            if (VisibleText.IsEmpty(contact.Name))
            {
                yield return ForReaders($"{row}.{nameof(contact.Name)}", "A contact needs a name.");
            }

            if (!string.IsNullOrWhiteSpace(contact.Email)
                && (!MailAddress.TryCreate(contact.Email, out var address) || address.Address != contact.Email))
            {
                yield return ForReaders($"{row}.{nameof(contact.Email)}", "“{0}” is not an email address.", contact.Email);
            }
        }
    }

    private static IEnumerable<ValidationError> Profiles(string property, IReadOnlyList<Profile> profiles)
    {
        var networks = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < profiles.Count; i++)
        {
            var (profile, row) = (profiles[i], $"{property}[{i}]");
            if (VisibleText.IsEmpty(profile.Network))
            {
                yield return ForReaders(
                    $"{row}.{nameof(profile.Network)}", "The profile “{0}” needs the name of its network.",
                    string.IsNullOrWhiteSpace(profile.Url) ? profile.Name ?? "" : profile.Url);
            }
            else if (!networks.Add(profile.Network.Trim()))
            {
                yield return ForReaders($"{row}.{nameof(profile.Network)}", "There is more than one profile on {0}.", profile.Network);
            }

            if (string.IsNullOrWhiteSpace(profile.Url))
            {
                yield return ForReaders(
                    $"{row}.{nameof(profile.Url)}", "The profile “{0}” needs a URL.",
                    VisibleText.IsEmpty(profile.Name) ? profile.Network : profile.Name);
            }
            else if (!WebUrl.IsValid(profile.Url))
            {
                yield return ForReaders($"{row}.{nameof(profile.Url)}", WebUrl.Fault, profile.Url);
            }
        }
    }
}
