using System.Security.Cryptography;

namespace SwanOrchard.Mirror.Publishing.Incremental;

/// <summary>A file of the publisher's own that begins with a hash of the rest, so that a damaged one is not used.</summary>
internal static class CheckedFile
{
    /// <summary>Reads a file; null if it is missing or damaged.</summary>
    public static ReadOnlyMemory<byte>? Read(string file)
    {
        try
        {
            if (!File.Exists(file))
            {
                return null;
            }

            var bytes = File.ReadAllBytes(file);
            return bytes.Length >= SHA256.HashSizeInBytes
                && SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes))
                ? bytes.AsMemory(SHA256.HashSizeInBytes)
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Replaces a file in one step.</summary>
    /// <param name="file">The file.</param>
    /// <param name="write">Writes what follows the hash.</param>
    public static void Write(string file, Action<Stream> write)
    {
        using (var stream = new FileStream(file + ".new", FileMode.Create))
        using (var hash = SHA256.Create())
        {
            stream.Write(new byte[SHA256.HashSizeInBytes]);
            using (var hashed = new CryptoStream(stream, hash, CryptoStreamMode.Write, leaveOpen: true))
            {
                write(hashed);
            }

            stream.Position = 0;
            stream.Write(hash.Hash);
        }

        File.Move(file + ".new", file, overwrite: true);
    }
}
