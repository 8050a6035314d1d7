using System.Collections.Frozen;
using SwanOrchard.Core.Pages;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>The types that templates may use: that of <c>Model</c> and those of <see cref="PageModelTypes"/>.</summary>
public static class ModelTypes
{
    /// <summary>The members and their types, by type.</summary>
    public static IReadOnlyDictionary<Type, IReadOnlyDictionary<string, Type>> All { get; } = PageModelTypes.All
        .Append(new(typeof(TemplateModel), new Dictionary<string, Type> { [nameof(TemplateModel.Page)] = typeof(PageModel) }))
        .ToFrozenDictionary();
}
