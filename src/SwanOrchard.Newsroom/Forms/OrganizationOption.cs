using Microsoft.AspNetCore.Mvc.Rendering;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>An organization to choose.</summary>
/// <param name="name">Its name in the editor's language.</param>
/// <param name="set">Its localization set.</param>
/// <param name="words">By what else it is found: its short name, and both in other languages.</param>
public sealed class OrganizationOption(string name, string set, string words = "") : SelectListItem(name, set)
{
    public string Words { get; } = words;
}
