using Fluid;
using Fluid.Values;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using SwanOrchard.Core.Languages;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.Preview;

/// <summary>The Liquid filter by which Orchard's preview finds an item, at an address in the item's language.</summary>
public sealed class ReaderPreviewFilter : ILiquidFilter
{
    public const string Name = "swan_preview";

    /// <summary>What an item's type has as the pattern of its preview.</summary>
    public const string Pattern = "{{ ContentItem | " + Name + " }}";

    /// <remarks>Not “preview”: Orchard has a controller of that name, at addresses of the same shape.</remarks>
    public const string Route = "{language}/" + Folder + "/{contentItemId}";

    private const string Folder = "drafts";

    private readonly ReaderSite _site;

    public ReaderPreviewFilter(ReaderSite site) => _site = site;

    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        return input.ToObjectValue() is ContentItem item
            ? new StringValue("/" + PathOf(item, await _site.GetLanguagesAsync()))
            : NilValue.Instance;
    }

    /// <summary>The preview's address, without a leading slash.</summary>
    public static string PathOf(ContentItem item, LanguageSettings languages)
    {
        var culture = item.TryGet<LocalizationPart>(out var part) ? part.Culture : null;
        var language = (culture is null ? null : languages.Match(culture)) ?? languages.Default;
        return $"{language}/{Folder}/{item.ContentItemId}";
    }

    /// <summary>Whether an address is one of those.</summary>
    public static bool IsPreview(string path) => path.Split('/') is ["", _, Folder, _];
}
