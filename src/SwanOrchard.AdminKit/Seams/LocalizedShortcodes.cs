using Microsoft.Extensions.Localization;
using OrchardCore.Shortcodes;
using OrchardCore.Shortcodes.Services;

namespace SwanOrchard.AdminKit.Seams;

/// <summary>Localizes the descriptions of shortcodes, which Orchard has in English only.</summary>
public sealed class LocalizedShortcodes : IShortcodeDescriptorManager
{
    private const string Arguments = "Args:";

    private readonly IShortcodeDescriptorManager _orchard;
    private readonly IStringLocalizer S;

    public LocalizedShortcodes(IShortcodeDescriptorManager orchard, IStringLocalizer<LocalizedShortcodes> localizer)
    {
        _orchard = orchard;
        S = localizer;
    }

    public async Task<IEnumerable<ShortcodeDescriptor>> GetShortcodeDescriptors() =>
        [.. (await _orchard.GetShortcodeDescriptors()).Select(Localized)];

    // A new descriptor each time, because Orchard's are shared by all users.
    private ShortcodeDescriptor Localized(ShortcodeDescriptor descriptor) => new()
    {
        Name = descriptor.Name,
        DefaultValue = descriptor.DefaultValue,
        Hint = Said(descriptor.Hint)!,
        Usage = descriptor.Usage?.Replace(Arguments, Said(Arguments), StringComparison.Ordinal)!,
        Categories = [.. (descriptor.Categories ?? []).Select(category => Said(category)!)],
    };

    private string? Said(string? text) => string.IsNullOrEmpty(text) ? text : S[text];
}
