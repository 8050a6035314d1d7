using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Translations;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Forms;
using ISession = YesSql.ISession;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>
/// Whether what someone is about to publish as a translation is still in the words of the original, and whether they have said that this
/// is meant.
/// </summary>
public sealed class UntranslatedTexts
{
    public const string FieldPrefix = "Untranslated";

    private const string Confirmed = $"{FieldPrefix}.{nameof(UntranslatedViewModel.Confirmed)}";

    private readonly IServiceProvider _services;
    private readonly IHttpContextAccessor _httpContext;
    private readonly FormPurpose _purpose;
    private readonly IStringLocalizer S;

    // The session is resolved late: it would be asked for while it is being made.
    public UntranslatedTexts(
        IServiceProvider services, IHttpContextAccessor httpContext, FormPurpose purpose, IStringLocalizer<UntranslatedTexts> localizer)
    {
        _services = services;
        _httpContext = httpContext;
        _purpose = purpose;
        S = localizer;
    }

    /// <summary>Whether it is asked about now.</summary>
    public bool IsAsked => _purpose.IsByHand;

    /// <summary>Whether the form says that the texts are to be published as they are.</summary>
    public bool IsConfirmed => _httpContext.HttpContext?.Request is { HasFormContentType: true } request
        && request.Form[Confirmed].Contains("true");

    /// <summary>What to say of a translation that is not one yet; null for one that is.</summary>
    /// <param name="item">The item.</param>
    /// <param name="text">Gives a text of it; by default as the item has it.</param>
    public async Task<string?> FaultAsync(ContentItem item, Func<string, string, string?>? text = null)
    {
        if (!ContentTypeNames.Readable.Contains(item.ContentType)
            || !item.IsTranslation()
            || !item.TryGet<LocalizationPart>(out var localization)
            || string.IsNullOrEmpty(localization.LocalizationSet))
        {
            return null;
        }

        var parts = (JsonObject)item.Content;
        text ??= (part, property) => ContentJson.Text(parts, part, property);
        var versions = await VersionsOfSet.ListAsync(_services.GetRequiredService<ISession>(), localization.LocalizationSet);
        var same = versions
            .Where(version => version.ContentItemId != item.ContentItemId && !version.IsTranslation())
            .SelectMany(original => Untranslated.Find(item.ContentType, text, (JsonObject)original.Content))
            .ToHashSet();
        var names = Untranslated.Texts.Where(same.Contains).Select(Name);
        return same.Count == 0 ? null : S["Not translated yet: {0}.", string.Join(", ", names)].Value;
    }

    private string Name((string Part, string Property) text) => text.Part switch
    {
        PartNames.Title => S["title"].Value,
        PartNames.Article => S["lead"].Value,
        _ => S["text"].Value,
    };
}
