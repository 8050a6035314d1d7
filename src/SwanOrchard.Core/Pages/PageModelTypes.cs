using System.Collections.Frozen;
using System.Reflection;

namespace SwanOrchard.Core.Pages;

/// <summary>The members that templates may name: those of the page model and of all it is made of.</summary>
public static class PageModelTypes
{
    /// <summary>By type, its members and their types.</summary>
    public static IReadOnlyDictionary<Type, IReadOnlyDictionary<string, Type>> All { get; } = Find();

    /// <summary>The type of what a list holds; null for what is no list.</summary>
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
