namespace SwanOrchard.Core.Search;

/// <summary>Writes the files of an index, each under a name of its own.</summary>
internal sealed class IndexFiles(ISearchFiles files)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Makes names known that files of the index have already.</summary>
    public void Take(IEnumerable<string> names) => _names.UnionWith(names);

    /// <summary>Writes a text.</summary>
    /// <returns>The name of its file.</returns>
    public string Write(string text)
    {
        var name = IndexFile.NameOf(text, _names.Contains);
        _names.Add(name);
        files.Write(name, IndexFile.Write(name, text));
        return name;
    }

    /// <summary>Writes texts that share a name, to which each adds the place that it has among them.</summary>
    /// <returns>The name that they share.</returns>
    public string WriteGroup(IReadOnlyList<string> texts)
    {
        var name = IndexFile.NameOf(string.Join('\0', texts), _names.Contains);
        _names.Add(name);
        foreach (var (place, text) in texts.Index())
        {
            var member = IndexFile.NameInGroup(name, place);
            files.Write(member, IndexFile.Write(member, text));
        }

        return name;
    }

    public void WriteMap(IndexMap map) => files.Write(IndexFile.Map, IndexFile.Write(IndexFile.Map, map.Write()));
}
