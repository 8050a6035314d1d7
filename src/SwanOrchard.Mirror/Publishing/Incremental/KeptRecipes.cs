using System.Collections.Concurrent;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SwanOrchard.Mirror.Content;

namespace SwanOrchard.Mirror.Publishing.Incremental;

/// <summary>
/// Keeps what was read of recipes between runs, by the hash of each file. Only files that hold nothing but published items are kept:
/// settings may hold secrets.
/// </summary>
internal sealed class KeptRecipes : IRecipeMemory
{
    /// <summary>The name of the folder in the publisher's own.</summary>
    public const string Folder = "read";

    private static readonly JsonSerializerOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
    };

    private readonly string _folder;
    private readonly string _program = PublishPremise.Program;
    private readonly ConcurrentDictionary<string, RecipeParts> _new = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.Ordinal);

    /// <summary>Opens what is kept.</summary>
    /// <param name="own">The publisher's own folder.</param>
    public KeptRecipes(string own) => _folder = Path.Combine(own, Folder);

    /// <inheritdoc/>
    public RecipeParts Read(string file)
    {
        var name = NameOf(file);
        var before = Load(name);
        var known = before is null ? null : RecipeParts.Of(file, before.Name, before.Items.Select(item => item.ToItem(file)));
        if (known is not null && HashOf(file) == before!.Hash)
        {
            _used[name] = true;
            return known;
        }

        var parts = RecipeParts.Read(file, known);
        if (!parts.HasOnlyItems)
        {
            return parts;
        }

        _used[name] = true;
        return _new[name] = parts.WithoutBodies();
    }

    /// <inheritdoc/>
    public void KeepOnly(IReadOnlyCollection<string> files)
    {
    }

    /// <summary>Writes what was read in this run, and removes what was not.</summary>
    public void Write()
    {
        Directory.CreateDirectory(_folder);
        foreach (var file in Directory.EnumerateFiles(_folder).Where(file => !_used.ContainsKey(Path.GetFileName(file))))
        {
            File.Delete(file);
        }

        Parallel.ForEach(_new, entry => CheckedFile.Write(Path.Combine(_folder, entry.Key), file => JsonSerializer.Serialize(
            file, new Kept(_program, entry.Value.Hash, entry.Value.Name, [.. entry.Value.Items.Select(KeptItem.Of)]), s_options)));
        _new.Clear();
    }

    // By the name of the recipe, because a package is unpacked into another folder each time.
    private static string NameOf(string file) => $"{Fingerprint.Of(Encoding.UTF8.GetBytes(Path.GetFileName(file))):x32}";

    private static UInt128? HashOf(string file)
    {
        try
        {
            return Fingerprint.Of(File.ReadAllBytes(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Reading says what is wrong.
            return null;
        }
    }

    private Kept? Load(string name)
    {
        try
        {
            return CheckedFile.Read(Path.Combine(_folder, name)) is { } json
                && JsonSerializer.Deserialize<Kept>(json.Span, s_options) is { } kept
                && kept.Program == _program ? kept : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Kept(string Program, UInt128 Hash, string? Name, IReadOnlyList<KeptItem> Items);
}
