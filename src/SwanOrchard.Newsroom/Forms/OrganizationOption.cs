using Microsoft.AspNetCore.Mvc.Rendering;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>An organization to choose.</summary>
/// <param name="name">Its name in the editor's language.</param>
/// <param name="set">Its localization set.</param>
/// <param name="words">Further words by which it is found: its short name, and both names in other languages.</param>
public sealed class OrganizationOption(string name, string set, string words = "") : SelectListItem(name, set)
{
    /// <summary>Further words by which the organization is found.</summary>
    public string Words { get; } = words;
}
