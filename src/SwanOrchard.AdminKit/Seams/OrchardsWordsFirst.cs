using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Localization;

namespace SwanOrchard.AdminKit.Seams;

/// <summary>
/// Reads the translations that come with Orchard before all others. If two files translate the same text in the same context the last
/// one wins, and that should be the extension's or the site owner's.
/// </summary>
/// <remarks>Orchard's files are those in a language's own folder, <c>Localization/ru/*.po</c>, which it reads last.</remarks>
public sealed class OrchardsWordsFirst : ILocalizationFileLocationProvider
{
    private readonly ILocalizationFileLocationProvider _orchard;
    private readonly IFileProvider _files;
    private readonly string _folder;

    public OrchardsWordsFirst(ILocalizationFileLocationProvider orchard, IHostEnvironment host, IOptions<LocalizationOptions> options)
    {
        _orchard = orchard;
        _files = host.ContentRootFileProvider;
        _folder = options.Value.ResourcesPath;
    }

    public IEnumerable<IFileInfo> GetLocations(string cultureName)
    {
        var orchards = _files.GetDirectoryContents($"{_folder}/{cultureName}").Select(file => file.Name).ToHashSet();
        return _orchard.GetLocations(cultureName).OrderByDescending(file => orchards.Contains(file.Name));
    }
}
