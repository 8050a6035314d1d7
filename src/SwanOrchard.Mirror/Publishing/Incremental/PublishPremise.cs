using System.Security.Cryptography;
using Fluid;
using SwanOrchard.Core.Pages;
using SwanOrchard.Core.Site;
using SwanOrchard.Images;
using SwanOrchard.Mirror.Content;

namespace SwanOrchard.Mirror.Publishing.Incremental;

/// <summary>What all pages and feeds depend on without asking: the program, the options, the theme and the settings.</summary>
internal static class PublishPremise
{
    /// <summary>This build of the program, and what it is made with.</summary>
    public static string Program { get; } = string.Join(' ', (object[])
    [
        typeof(PublishPremise).Module.ModuleVersionId,
        typeof(PageModel).Module.ModuleVersionId,
        typeof(ImageVariants).Module.ModuleVersionId,
        typeof(FluidParser).Module.ModuleVersionId,
        Environment.Version,
    ]);

    /// <summary>A text that changes with any of it.</summary>
    public static string Of(PublishOptions options, ContentSnapshot content, SiteInfo site)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in (IEnumerable<string?>)[
            Program,
            options.BaseUrl,
            $"{options.Relative}",
            site.TimeZone.ToSerializedString(),
            $"{site.CopyOfUtc is null}",
            site.Languages.Default,
            .. site.Languages.Supported,
            .. content.SettingsJson,
        ])
        {
            SourceStamp.Add(hash, part ?? "");
        }

        SourceStamp.AddFolder(hash, new Rendering.ThemeFolder(options.Theme).Root);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
