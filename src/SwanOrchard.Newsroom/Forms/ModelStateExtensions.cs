using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Mvc.ModelBinding;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>Assigns validation errors to the fields of a form.</summary>
internal static class ModelStateExtensions
{
    /// <summary>Adds each error to the field named by the path of its property in the part.</summary>
    public static void AddFaults(
        this ModelStateDictionary state, string prefix, IEnumerable<ValidationError> faults, IStringLocalizer localizer)
    {
        foreach (var fault in faults)
        {
            state.AddModelError(prefix, fault.Property, localizer[fault.Message, fault.Arguments]);
        }
    }

    /// <summary>
    /// Removes the posted values of a list, so that its rows are shown as they were read: without the empty ones their indexes differ from
    /// the posted ones.
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
