using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Mvc.ModelBinding;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>Brings what the rules found to the fields of a form.</summary>
internal static class ModelStateExtensions
{
    /// <summary>The field has the property's path inside the part as its name.</summary>
    public static void AddFaults(
        this ModelStateDictionary state, string prefix, IEnumerable<ValidationError> faults, IStringLocalizer localizer)
    {
        foreach (var fault in faults)
        {
            state.AddModelError(prefix, fault.Property, localizer[fault.Message, fault.Arguments]);
        }
    }

    /// <summary>
    /// Lets the rows of a list be shown as they were read: without the empty ones their numbers are others than those posted.
    /// </summary>
    public static void ForgetRows(this ModelStateDictionary state, string prefix, string property)
    {
        var name = string.IsNullOrEmpty(prefix) ? property : $"{prefix}.{property}";
        foreach (var key in state.Keys.Where(key => key == name || key.StartsWith(name + '[', StringComparison.Ordinal)).ToArray())
        {
            state.Remove(key);
        }
    }
}
