using System.Security.Cryptography;
using System.Text;

namespace SwanOrchard.Core.Translations;

/// <summary>Stands for a text, so that it can be compared without being kept.</summary>
public static class TextHash
{
    /// <summary>The first 16 bytes of the text's SHA-256 (in UTF-8), as 32 hexadecimal digits.</summary>
    public static string Of(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
