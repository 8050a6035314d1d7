using SwanOrchard.Import.Model;

namespace SwanOrchard.Import.Sources;

/// <summary>A file of a zip, of which no more comes out than the zip says.</summary>
internal sealed class LimitedStream(Stream stream, long length, string name) : Stream
{
    private long _read;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => length;

    /// <inheritdoc/>
    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        int read;
        try
        {
            read = stream.Read(buffer, offset, count);
        }
        catch (InvalidDataException exception)
        {
            throw new ImportException(name, "the zip is damaged.", exception);
        }

        _read += read;
        return _read <= length ? read : throw new ImportException(name, "a file in the zip is longer than declared.");
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            stream.Dispose();
        }

        base.Dispose(disposing);
    }
}
