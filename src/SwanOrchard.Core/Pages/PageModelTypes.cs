using System.Collections.Frozen;
using System.Reflection;

namespace SwanOrchard.Core.Pages;

/// <summary>The members that templates may use: those of the page model and of all types it consists of.</summary>
public static class PageModelTypes
{
    /// <summary>The members and their types, by type.</summary>
    public static IReadOnlyDictionary<Type, IReadOnlyDictionary<string, Type>> All { get; } = Find();

    /// <summary>The element type of a list; null if the type is not a list.</summary>
    public static Type? Element(Type type) => type == typeof(string) ? null
        : type.GetInterfaces().Prepend(type)
            .FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            ?.GetGenericArguments()[0];

    private static FrozenDictionary<Type, IReadOnlyDictionary<string, Type>> Find()
    {
        var found = new Dictionary<Type, IReadOnlyDictionary<string, Type>>();
        var open = new Queue<Type>([typeof(PageModel)]);
        while (open.TryDequeue(out var type))
        {
            type = Nullable.GetUnderlyingType(type) ?? Element(type) ?? type;
            if (!found.ContainsKey(type) && type.Assembly == typeof(PageModel).Assembly && !type.IsEnum)
            {
                var members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .ToFrozenDictionary(property => property.Name, property => property.PropertyType, StringComparer.Ordinal);
                found.Add(type, members);
                foreach (var member in members.Values)
                {
                    open.Enqueue(member);
                }
            }
        }

        return found.ToFrozenDictionary();
    }
}
