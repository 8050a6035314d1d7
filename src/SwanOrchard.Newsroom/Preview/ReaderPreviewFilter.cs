using Fluid;
using Fluid.Values;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using SwanOrchard.Core.Languages;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.Preview;

/// <summary>The Liquid filter with which Orchard's preview finds an item, at a path in the item's language.</summary>
public sealed class ReaderPreviewFilter : ILiquidFilter
{
    /// <summary>The name of the filter.</summary>
    public const string Name = "swan_preview";

    /// <summary>The preview pattern of every content type with reader pages.</summary>
    public const string Pattern = "{{ ContentItem | " + Name + " }}";

    /// <summary>The route of a preview, without a leading slash.</summary>
    /// <remarks>Not “preview”: Orchard has a controller of that name, at paths of the same shape.</remarks>
    public const string Route = "{language}/" + Folder + "/{contentItemId}";

    private const string Folder = "drafts";

    private readonly ReaderSite _site;

    public ReaderPreviewFilter(ReaderSite site) => _site = site;

    /// <summary>The preview's path with a leading slash; nil if the input is not a content item.</summary>
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        return input.ToObjectValue() is ContentItem item
            ? new StringValue("/" + PathOf(item, await _site.GetLanguagesAsync()))
            : NilValue.Instance;
    }

    /// <summary>The preview's path, without a leading slash.</summary>
    public static string PathOf(ContentItem item, LanguageSettings languages)
    {
        var culture = item.TryGet<LocalizationPart>(out var part) ? part.Culture : null;
        var language = (culture is null ? null : languages.Match(culture)) ?? languages.Default;
        return $"{language}/{Folder}/{item.ContentItemId}";
    }

    /// <summary>Whether a path, with its leading slash, is that of a preview.</summary>
    public static bool IsPreview(string path) => path.Split('/') is ["", _, Folder, _];
}
