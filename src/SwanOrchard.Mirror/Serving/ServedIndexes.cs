using SwanOrchard.Core.Search;
using SwanOrchard.Core.Site;
using SwanOrchard.Mirror.Content;

namespace SwanOrchard.Mirror.Serving;

/// <summary>The search indexes of the content as it is: made when one is first asked for, and once for all who ask.</summary>
internal sealed class ServedIndexes
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Task<MemorySearchFiles>> _indexes = new(StringComparer.Ordinal);
    private ContentSnapshot? _content;

    /// <summary>The index of a language.</summary>
    public Task<MemorySearchFiles> GetAsync(ContentSnapshot content, SiteInfo site, ILocalizedStrings strings, string language)
    {
        lock (_lock)
        {
            if (_content != content)
            {
                _indexes.Clear();
                _content = content;
            }

            if (!_indexes.TryGetValue(language, out var index) || index.IsFaulted)
            {
                _indexes[language] = index = Task.Run(async () =>
                {
                    var files = new MemorySearchFiles();
                    await SearchIndexes.BuildAsync(content, site, strings, language, files);
                    return files;
                });
            }

            return index;
        }
    }
}
