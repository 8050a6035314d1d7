namespace SwanOrchard.Import.Model;

/// <summary>The files of an archive, by id and by the item they belong to.</summary>
public sealed class ArchiveFiles
{
    private readonly Dictionary<string, ArchiveFile> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ArchiveFile>> _byParent = new(StringComparer.Ordinal);

    /// <summary>Every file, in the order of the source.</summary>
    public IReadOnlyCollection<ArchiveFile> All => _byId.Values;

    /// <summary>Adds a file.</summary>
    /// <returns>Whether its id was free.</returns>
    public bool TryAdd(ArchiveFile file)
    {
        if (!_byId.TryAdd(file.Id, file))
        {
            return false;
        }

        if (file.ParentId is { } parent)
        {
            if (!_byParent.TryGetValue(parent, out var siblings))
            {
                _byParent[parent] = siblings = [];
            }

            siblings.Add(file);
        }

        return true;
    }

    public ArchiveFile? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    /// <summary>The files that were uploaded to an item, in the order of the source.</summary>
    public IReadOnlyList<ArchiveFile> Of(string parentId) => _byParent.GetValueOrDefault(parentId) ?? [];
}
