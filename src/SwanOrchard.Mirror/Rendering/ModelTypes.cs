using System.Collections.Frozen;
using SwanOrchard.Core.Pages;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>What templates may name: <c>Model</c>, and the members of <see cref="PageModelTypes"/>.</summary>
public static class ModelTypes
{
    /// <summary>By type, members and their types.</summary>
    public static IReadOnlyDictionary<Type, IReadOnlyDictionary<string, Type>> All { get; } = PageModelTypes.All
        .Append(new(typeof(TemplateModel), new Dictionary<string, Type> { [nameof(TemplateModel.Page)] = typeof(PageModel) }))
        .ToFrozenDictionary();
}
