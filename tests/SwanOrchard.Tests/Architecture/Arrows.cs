using Xunit;

namespace SwanOrchard.Tests.Architecture;

/// <summary>Which project may use which, and which folders of Core stand on which: the arrows of the design.</summary>
public static class Arrows
{
    /// <summary>By project, the projects it may use.</summary>
    public static IReadOnlyDictionary<string, string[]> Projects { get; } = new Dictionary<string, string[]>
    {
        ["Images"] = [],
        ["Core"] = ["Images"],
        ["Import"] = ["Core", "Images"],
        ["Mirror"] = ["Core", "Images", "Import"],
        ["SignIn"] = [],
        ["AdminKit"] = ["Core"],
        ["OutputCache"] = ["Core"],
        ["Safety"] = ["Core", "Images"],
        ["Newsroom"] = ["Core", "Images", "Safety", "OutputCache"],
        ["Translations"] = ["Core", "Newsroom"],
        ["Web"] = ["Core", "AdminKit", "Newsroom", "OutputCache", "Safety", "SignIn", "Translations", "SwanTheme"],
    };

    /// <summary>The folders of Core; each uses only those before it.</summary>
    public static IReadOnlyList<string> CoreOrder { get; } =
        [
            "Languages", "Html", "Addresses", "Content", "Site", "Http", "Feeds", "Sitemaps", "Pages", "Search", "Translations",
            "MirrorPackages"
        ];

    /// <summary>Uses of a project by one that may not use it.</summary>
    public static IEnumerable<Use> BetweenProjects(IEnumerable<Use> uses) =>
        uses.Where(use => use.From.Project != use.To.Project && !Projects[use.From.Project].Contains(use.To.Project));

    /// <summary>Uses in Core of a folder by one that stands before it.</summary>
    public static IEnumerable<Use> AgainstCoreOrder(IEnumerable<Use> uses) =>
        Within(uses, "Core").Where(use => Rank(use.From.Folder) <= Rank(use.To.Folder));

    /// <summary>Fails where there is a use that should not be, and names each by its classes.</summary>
    public static void None(IEnumerable<Use> wrong)
    {
        var found = wrong.ToList();
        Assert.True(found.Count == 0, $"{found.Count} wrong uses:\n{string.Join('\n', found)}");
    }

    /// <summary>
    /// One class pair for each arrow of a circle among a project's top folders; none
    /// where they form no circle. The project's root is none of them.
    /// </summary>
    public static IReadOnlyList<Use> Circle(IEnumerable<Use> uses, string project)
    {
        var arrows = Within(uses, project)
            .Where(use => use.From.Folder.Length > 0 && use.To.Folder.Length > 0)
            .GroupBy(use => (use.From.Folder, use.To.Folder))
            .ToDictionary(group => group.Key, group => group.First());
        var left = arrows.Keys.ToHashSet();

        // A folder that uses none of those left, or that none of them uses, is in no circle.
        while (left.RemoveWhere(arrow => !left.Any(next => next.Item1 == arrow.Item2) || !left.Any(last => last.Item2 == arrow.Item1)) > 0)
        {
        }

        return [.. left.Order().Select(arrow => arrows[arrow])];
    }

    private static IEnumerable<Use> Within(IEnumerable<Use> uses, string project) =>
        uses.Where(use => use.From.Project == project && use.To.Project == project);

    private static int Rank(string folder)
    {
        var rank = CoreOrder.ToList().IndexOf(folder);
        return rank >= 0
            ? rank
            : throw new InvalidOperationException(
                $"“{folder}” is not among the folders of Core: give it its place in {nameof(CoreOrder)}.");
    }
}
