using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SwanOrchard.Core.Pages;
using SwanOrchard.Mirror.Content;
using SwanOrchard.Mirror.Rendering;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>
/// A hash of everything that determines a copy: content, media, theme, options and this program. The same stamp gives the same copy.
/// </summary>
internal static class SourceStamp
{
    public static string Of(PublishOptions options, ContentOrigin origin)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in
            (object?[])[
                options.BaseUrl, options.Relative, options.Strict, options.Releases, typeof(PageModel).Module.ModuleVersionId,
                typeof(SourceStamp).Module.ModuleVersionId
            ])
        {
            Add(hash, $"{part}");
        }

        if (origin.Fingerprint() is { } package)
        {
            Add(hash, package);
        }
        else
        {
            var content = new ContentFolder(options.Content);
            foreach (var file in content.Files().Union(content.Recipes()))
            {
                Add(hash, Path.GetFileName(file), file);
            }

            AddFolder(hash, content.Media);
        }

        AddFolder(hash, new ThemeFolder(options.Theme).Root);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Adds the names and bytes of all files in a folder.</summary>
    public static void AddFolder(IncrementalHash hash, string folder)
    {
        foreach (var file in CopyPaths.FilesIn(folder))
        {
            Add(hash, Path.GetRelativePath(folder, file), file);
        }
    }

    private static void Add(IncrementalHash hash, string name, string file)
    {
        Add(hash, name);
        using var stream = File.OpenRead(file);
        hash.AppendData(SHA256.HashData(stream));
    }

    /// <summary>Adds a text.</summary>
    public static void Add(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
