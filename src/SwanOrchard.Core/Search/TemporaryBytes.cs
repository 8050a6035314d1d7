using Microsoft.Win32.SafeHandles;

namespace SwanOrchard.Core.Search;

/// <summary>Bytes in a file that has no name any more, or goes when it is closed: nothing is left of it when the program ends.</summary>
internal sealed class TemporaryBytes : IDisposable
{
    private readonly SafeFileHandle _file;

    /// <exception cref="IOException">The folder for temporary files does not take one.</exception>
    public TemporaryBytes()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        _file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);
        if (!OperatingSystem.IsWindows())
        {
            // An open file lives on, and a program that is killed leaves none behind.
            File.Delete(path);
        }
    }

    /// <summary>How many bytes were put in.</summary>
    public long Length { get; private set; }

    /// <summary>Puts bytes at the end. One thread at a time.</summary>
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
