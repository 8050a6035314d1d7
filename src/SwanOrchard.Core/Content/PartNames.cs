namespace SwanOrchard.Core.Content;

/// <summary>The names of the parts in which a content item is stored.</summary>
public static class PartNames
{
    public const string Article = "ArticlePart";
    public const string Organization = "OrganizationPart";
    public const string Paths = "PathsPart";
    public const string Translation = "TranslationPart";
    public const string Title = "TitlePart";
    public const string Localization = "LocalizationPart";
    public const string Autoroute = "AutoroutePart";
    public const string HtmlBody = "HtmlBodyPart";
    public const string Alias = "AliasPart";
    public const string MenuItems = "MenuItemsListPart";
}
