using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SwanOrchard.Core.MirrorPackages;

/// <summary>
/// Holds the recipes of a package in a temporary file while they are made, because the manifest with their hashes is written first.
/// </summary>
internal sealed class PackageSpool : IAsyncDisposable
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly FileStream _file = new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });

    private readonly List<(PackageFile File, long Start)> _entries = [];
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private IncrementalHash? _hash;
    private long _start;

    /// <summary>The recipes written so far.</summary>
    public IEnumerable<PackageFile> Files => _entries.Select(entry => entry.File);

    /// <summary>The number of bytes written so far of the current recipe.</summary>
    public long RecipeLength => _file.Position - _start;

    /// <summary>Writes a recipe with a single step.</summary>
    public async Task WriteAsync(string path, JsonObject step, CancellationToken cancellationToken)
    {
        await BeginAsync(path, cancellationToken);
        await AddAsync(json => step.WriteTo(json), cancellationToken);
        await EndAsync(path, "]}\n"u8.ToArray(), cancellationToken);
    }

    /// <summary>Starts a recipe with a single content step.</summary>
    public async Task BeginContentAsync(string path, CancellationToken cancellationToken)
    {
        await BeginAsync(path, cancellationToken);
        await AddAsync("{\"name\":\"content\",\"Data\":["u8.ToArray(), cancellationToken);
    }

    /// <summary>Adds an item to the current content step.</summary>
    public async Task AddContentAsync(JsonObject item, bool isFirst, CancellationToken cancellationToken)
    {
        await AddAsync(isFirst ? "\n"u8.ToArray() : ",\n"u8.ToArray(), cancellationToken);
        await AddAsync(json => item.WriteTo(json), cancellationToken);
    }

    /// <summary>Ends the recipe started by <see cref="BeginContentAsync"/>.</summary>
    public Task EndContentAsync(string path, CancellationToken cancellationToken) =>
        EndAsync(path, "\n]}]}\n"u8.ToArray(), cancellationToken);

    /// <summary>Copies a finished recipe to a stream.</summary>
    public async Task CopyAsync(PackageFile file, Stream output, CancellationToken cancellationToken)
    {
        await _file.FlushAsync(cancellationToken);
        _file.Position = _entries.Find(entry => entry.File == file).Start;
        var buffer = new byte[81_920];
        for (var left = file.Size; left > 0;)
        {
            var count = await _file.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, left)), cancellationToken);
            await output.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
            left -= count > 0 ? count : throw new EndOfStreamException();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _hash?.Dispose();
        await _file.DisposeAsync();
    }

    private Task BeginAsync(string path, CancellationToken cancellationToken)
    {
        _hash?.Dispose();
        _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        _start = _file.Position;
        var name = string.Concat("SwanMirror-", path.AsSpan(0, path.Length - PackageNames.Recipe.Length));
        return AddAsync(System.Text.Encoding.UTF8.GetBytes($"{{\"name\":\"{name}\",\"steps\":["), cancellationToken);
    }

    private async Task EndAsync(string path, byte[] end, CancellationToken cancellationToken)
    {
        await AddAsync(end, cancellationToken);
        _entries.Add((new(path, RecipeLength, Convert.ToHexStringLower(_hash!.GetHashAndReset())), _start));
    }

    private async Task AddAsync(Action<Utf8JsonWriter> write, CancellationToken cancellationToken)
    {
        _buffer.ResetWrittenCount();
        await using (var json = new Utf8JsonWriter(_buffer, s_options))
        {
            write(json);
        }

        await AddAsync(_buffer.WrittenMemory, cancellationToken);
    }

    private async Task AddAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        _hash!.AppendData(bytes.Span);
        await _file.WriteAsync(bytes, cancellationToken);
    }
}
