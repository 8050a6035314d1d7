using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Localization.Data;

namespace SwanOrchard.AdminKit.Seams;

/// <summary>
/// Localizes the names of content types and of their parts; Orchard does so on some pages only.
/// </summary>
/// <remarks>Definitions loaded to be changed stay as stored. The translations are those of the site's data translations.</remarks>
public sealed class LocalizedDefinitions : IContentDefinitionManager
{
    /// <summary>The context of Orchard's data translations for content types.</summary>
    public const string Context = "Content Types";

    // A definition stays the same object until it is changed.
    private static readonly ConditionalWeakTable<ContentTypeDefinition, ConcurrentDictionary<string, ContentTypeDefinition>> s_known = [];

    private readonly IContentDefinitionManager _orchard;
    private readonly IHttpContextAccessor _httpContext;
    private readonly IDataLocalizer D;

    public LocalizedDefinitions(IContentDefinitionManager orchard, IHttpContextAccessor httpContext, IDataLocalizer localizer)
    {
        _orchard = orchard;
        _httpContext = httpContext;
        D = localizer;
    }

    public async Task<ContentTypeDefinition> GetTypeDefinitionAsync(string name) =>
        await _orchard.GetTypeDefinitionAsync(name) is { } type ? Localized(type) : null!;

    public async Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync() =>
        [.. (await _orchard.ListTypeDefinitionsAsync()).Select(Localized)];

    public Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync() => _orchard.LoadTypeDefinitionsAsync();

    public Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync() => _orchard.LoadPartDefinitionsAsync();

    public Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync() => _orchard.ListPartDefinitionsAsync();

    public async Task<ContentTypeDefinition> LoadTypeDefinitionAsync(string name) =>
        await _orchard.LoadTypeDefinitionAsync(name) is not { } type ? null! : IsShown() ? Localized(type) : type;

    public Task<ContentPartDefinition> LoadPartDefinitionAsync(string name) => _orchard.LoadPartDefinitionAsync(name);

    public Task<ContentPartDefinition> GetPartDefinitionAsync(string name) => _orchard.GetPartDefinitionAsync(name);

    public Task DeleteTypeDefinitionAsync(string name) => _orchard.DeleteTypeDefinitionAsync(name);

    public Task DeletePartDefinitionAsync(string name) => _orchard.DeletePartDefinitionAsync(name);

    public Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition) =>
        _orchard.StoreTypeDefinitionAsync(contentTypeDefinition);

    public Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition) =>
        _orchard.StorePartDefinitionAsync(contentPartDefinition);

    public Task<string> GetIdentifierAsync() => _orchard.GetIdentifierAsync();

    // Orchard's content list, and its form when it is shown again, load definitions only to display them.
    private bool IsShown() => _httpContext.HttpContext is { } http
        && http.GetRouteData().Values["area"] as string is "OrchardCore.Contents" or "OrchardCore.AuditTrail";

    private ContentTypeDefinition Localized(ContentTypeDefinition type)
    {
        var word = D[type.DisplayName ?? type.Name, Context];
        return word.ResourceNotFound || word.Value == type.DisplayName
            ? type
            : s_known.GetOrCreateValue(type).GetOrAdd($"{CultureInfo.CurrentUICulture.Name} {word.Value}", _ => Copy(type, word.Value));
    }

    private ContentTypeDefinition Copy(ContentTypeDefinition type, string name) => new(
        type.Name,
        name,
        type.Parts.Select(part => new ContentTypePartDefinition(part.Name, part.PartDefinition, Named(part))).ToArray(),
        type.Settings);

    private JsonObject Named(ContentTypePartDefinition part)
    {
        var settings = (JsonObject)part.Settings.DeepClone();
        if (settings[nameof(ContentTypePartSettings)] is JsonObject own
            && own[nameof(ContentTypePartSettings.DisplayName)] is JsonValue value
            && value.TryGetValue<string>(out var name)
            && D[name, Context] is { ResourceNotFound: false } word)
        {
            own[nameof(ContentTypePartSettings.DisplayName)] = word.Value;
        }

        return settings;
    }
}
