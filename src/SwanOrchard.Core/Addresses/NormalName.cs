using System.Text;

namespace SwanOrchard.Core.Addresses;

/// <summary>
/// The normal form (NFC) of file names and path segments. macOS decomposes letters («й» becomes «и» and a mark); other systems and
/// keyboards do not.
/// </summary>
public static class NormalName
{
    /// <summary>The name in Unicode NFC; unchanged if it holds unpaired surrogates and cannot be normalized.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        try
        {
            return name.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return name;
        }
    }

    /// <summary>Whether two names are the same in normal form.</summary>
    public static bool AreSame(string one, string other) => string.Equals(Of(one), Of(other), StringComparison.Ordinal);
}
