using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Localization;

namespace SwanOrchard.AdminKit.Seams;

/// <summary>
/// Reads the translations that come with Orchard before all others: where two files translate the same words in the same
/// context the last one wins, and extensions and the site's owner are to have the last word.
/// </summary>
/// <remarks>Orchard's are the files in the folder of a language, <c>Localization/ru/*.po</c>; it reads them last.</remarks>
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
