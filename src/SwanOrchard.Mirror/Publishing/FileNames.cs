using System.Buffers;
using System.Text;
using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>Checks which paths the files of a copy can have.</summary>
internal static class FileNames
{
    private const int MaxSegment = 255;
    private const int MaxPath = 1000;
    private const int MaxWindowsPath = 200;

    private static readonly SearchValues<char> s_windowsForbidden = SearchValues.Create("<>:\"|?*");

    /// <summary>Why a file cannot exist on any system; null if it can.</summary>
    /// <param name="path">The path with forward slashes, without a leading one.</param>
    public static string? Fault(string path)
    {
        foreach (var segment in path.Split('/'))
        {
            if (segment.Length == 0 || (segment.StartsWith('.') && path != CopyPaths.NoJekyll))
            {
                return "a part of the path is empty or begins with a dot";
            }

            if (segment.Any(c => c == '\\' || char.IsControl(c)) || !IsUnicode(segment))
            {
                return "the path has a character that is not valid in file names";
            }

            if (Encoding.UTF8.GetByteCount(segment) > MaxSegment)
            {
                return $"a part of the path has more than {MaxSegment} bytes";
            }
        }

        return path.Length > MaxPath ? $"the path has more than {MaxPath} characters" : null;
    }

    /// <summary>Why Windows, or a drive formatted by it, cannot store the file; null if it can.</summary>
    public static string? WindowsFault(string path)
    {
        foreach (var segment in path.Split('/'))
        {
            if (DeviceNames.IsTaken(segment))
            {
                return $"“{segment}” is the name of a device";
            }

            if (segment.AsSpan().ContainsAny(s_windowsForbidden) || segment[^1] is '.' or ' ')
            {
                return $"“{segment}” is not a valid name";
            }
        }

        return path.Length > MaxWindowsPath ? "the path is too long" : null;
    }

    private static bool IsUnicode(string text)
    {
        try
        {
            return new UTF8Encoding(false, true).GetByteCount(text) > 0;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
