using SwanOrchard.Core.Languages;
using SwanOrchard.Import.Model;

namespace SwanOrchard.Import.Plans;

/// <summary>What becomes of an archive.</summary>
internal sealed record Plan
{
    /// <summary>By the id of the new item, what becomes of each.</summary>
    public required IReadOnlyDictionary<string, ItemPlan> Items { get; init; }

    /// <summary>What is left out that could be read, such as the second of two with one id.</summary>
    public required IReadOnlyList<LeftOutEntry> LeftOut { get; init; }

    public required LanguageSettings Languages { get; init; }

    public required SourceLanguages SourceLanguages { get; init; }

    public required UrlIndex Urls { get; init; }

    /// <summary>Former URLs that do not lead to all that claim them.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }
}
