using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Content;

/// <summary>The words by which editors find a content item of any type: one row for its published version, and one for its draft.</summary>
public sealed class ContentTextIndex : MapIndex
{
    /// <summary>Title, lead, body, places, links, contacts, in the form of <see cref="Core.Html.FoldedText"/>.</summary>
    public string Text { get; set; } = "";
}
