using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using SwanOrchard.Newsroom.Forms;

namespace SwanOrchard.Newsroom.Validation;

/// <summary>What is to be corrected before the item of a form is published, by the name of its field.</summary>
public sealed class DraftWarnings : IFieldWarnings
{
    private readonly IStringLocalizer S;
    private ContentItem? _item;
    private ILookup<string, string>? _warnings;

    public DraftWarnings(IStringLocalizer<DraftWarnings> localizer) => S = localizer;

    /// <summary>Names the item of the form. It is looked at when the form is shown, with all that was typed.</summary>
    public void For(ContentItem item) => (_item, _warnings) = (item, null);

    /// <summary>The warnings in the user's language by field; empty where no item was named.</summary>
    public ILookup<string, string> All => _warnings ??= (_item is null ? [] : ItemRules.BeforePublishing(_item))
        .ToLookup(found => $"{found.Part}.{found.Fault.Property}", found => S[found.Fault.Message, found.Fault.Arguments].Value);

    /// <inheritdoc/>
    public bool HasAny(string field) => All.Any(warning => warning.Key.StartsWith(field, StringComparison.Ordinal)
        && (warning.Key.Length == field.Length || warning.Key[field.Length] is '.' or '['));

    /// <summary>The number of warnings of any item.</summary>
    public static int Count(ContentItem item) => ItemRules.BeforePublishing(item).Count();
}
