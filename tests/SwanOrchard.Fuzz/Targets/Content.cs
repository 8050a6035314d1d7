using SwanOrchard.Mirror.Content;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.Fuzz;

/// <summary>Reads content as the mirror does: it is read, or refused with one line, and nothing is written anywhere else.</summary>
internal static class Content
{
    public static void Check(string name, byte[] bytes)
    {
        using var folder = new TempFolder();
        var inner = Directory.CreateDirectory(Path.Combine(folder.Path, "inner")).FullName;
        var file = Path.Combine(inner, name);
        File.WriteAllBytes(file, bytes);
        try
        {
            using var origin = ContentOrigin.FindAsync(file, Path.Combine(inner, "cache")).GetAwaiter().GetResult();
            _ = origin.Read();
        }
        catch (ContentException exception)
        {
            Require.That(!exception.Message.Contains('\n', StringComparison.Ordinal), "A message has more than one line.");
        }

        Require.That(Directory.GetFileSystemEntries(folder.Path).Length == 1, "Something was written beside the folder.");
        Require.That(
            Directory.GetFileSystemEntries(inner).All(entry => Path.GetFileName(entry) is "cache" || entry == file),
            "Something was written beside the file.");
    }
}
