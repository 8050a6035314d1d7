using Microsoft.Win32.SafeHandles;

namespace SwanOrchard.Core.Search;

/// <summary>Bytes in a temporary file that nobody else can open and that is gone when the program ends, even if it is killed.</summary>
internal sealed class TemporaryBytes : IDisposable
{
    private readonly SafeFileHandle _file;

    /// <exception cref="IOException">No file can be made in the folder for temporary files.</exception>
    public TemporaryBytes()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        _file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);
        if (!OperatingSystem.IsWindows())
        {
            // An open file stays usable without its name.
            File.Delete(path);
        }
    }

    /// <summary>How many bytes were put in.</summary>
    public long Length { get; private set; }

    /// <summary>Appends bytes. Only one thread may do so at a time.</summary>
    public Place Append(ReadOnlySpan<byte> bytes)
    {
        var place = new Place(this, Length, bytes.Length);
        RandomAccess.Write(_file, bytes, Length);
        Length += bytes.Length;
        return place;
    }

    public void Dispose() => _file.Dispose();

    /// <summary>Where some bytes are.</summary>
    internal readonly record struct Place(TemporaryBytes Bytes, long Start, int Length)
    {
        /// <summary>Reads them.</summary>
        /// <exception cref="IOException">The file cannot be read.</exception>
        public byte[] Read()
        {
            var read = new byte[Length];
            for (var at = 0; at < read.Length;)
            {
                var count = RandomAccess.Read(Bytes._file, read.AsSpan(at), Start + at);
                at += count > 0 ? count : throw new IOException("The temporary file of the search index is shorter than it was.");
            }

            return read;
        }
    }
}
