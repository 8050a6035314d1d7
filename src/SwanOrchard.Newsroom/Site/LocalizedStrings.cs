using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;
using SwanOrchard.Core.Pages;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Newsroom.Site;

/// <summary>The reader pages' localized strings, from the PO files of all extensions.</summary>
public sealed class LocalizedStrings : ILocalizedStrings
{
    private readonly IStringLocalizer _localizer;

    public LocalizedStrings(IStringLocalizerFactory factory) => _localizer = factory.Create(typeof(PageModel));

    /// <inheritdoc/>
    public string Get(string language, string text, params object[] arguments)
    {
        // A preview is in the language of its item, whatever the language of the request.
        using var scope = CultureInfo.CurrentUICulture.Name == language && CultureInfo.CurrentCulture.Name == language
            ? null
            : CultureScope.Create(language, ignoreSystemSettings: true);
        return _localizer[text, arguments].Value;
    }
}
