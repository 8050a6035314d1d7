using System.Text;

namespace SwanOrchard.Core.Addresses;

/// <summary>
/// One form for names of files and parts of paths: macOS takes letters apart («и» and a mark for «й»), other systems and keyboards do not.
/// </summary>
public static class NormalName
{
    /// <summary>The name with its letters composed (Unicode's NFC); as it is where halves of pairs leave it no such form.</summary>
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

    /// <summary>Whether two names are one.</summary>
    public static bool AreSame(string one, string other) => string.Equals(Of(one), Of(other), StringComparison.Ordinal);
}
