namespace SwanOrchard.Core.Content;

/// <summary>The names of the content types, as written in recipes, modules and the mirror.</summary>
public static class ContentTypeNames
{
    public const string Article = nameof(Article);
    public const string Organization = nameof(Organization);
    public const string Page = nameof(Page);
    public const string Menu = nameof(Menu);

    /// <summary>The types that have their own page on the reader site.</summary>
    public static IReadOnlyList<string> Readable { get; } = [Article, Organization, Page];
}
