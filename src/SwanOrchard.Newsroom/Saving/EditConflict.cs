using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Saving;

/// <summary>What somebody else saved while a form was open; for the length of a request.</summary>
public sealed class EditConflict
{
    private JsonObject? _opened;
    private JsonObject? _theirs;

    /// <summary>The item of the form; null where nobody else saved it.</summary>
    public ContentItem? Item { get; private set; }

    /// <summary>The name of who saved it; empty if nobody knows.</summary>
    public string UserName { get; private set; } = "";

    /// <summary>When it was saved (UTC).</summary>
    public DateTime? Utc { get; private set; }

    /// <summary>What is stored now.</summary>
    public JsonObject Theirs => _theirs ?? [];

    /// <summary>Each field that differs; known once the form is read.</summary>
    public IReadOnlyList<EditedProperty> Differences { get; private set; } = [];

    /// <summary>Notes that somebody else saved the item.</summary>
    /// <param name="item">The item, still as it is stored.</param>
    /// <param name="opened">What the form was opened on.</param>
    public void Find(ContentItem item, JsonObject opened)
    {
        Item = item;
        _opened = opened;
        UserName = item.Author ?? "";
        Utc = item.ModifiedUtc;
        _theirs = (JsonObject)OpenedContent.Of(item).DeepClone();
    }

    /// <summary>Compares, once the item holds what was typed.</summary>
    /// <returns>What is to be shown in the form: theirs, with what I changed on top.</returns>
    public JsonObject Merge()
    {
        var mine = (JsonObject)OpenedContent.Of(Item!).DeepClone();
        Differences = EditMerge.Compare(_opened!, _theirs!, mine);
        return EditMerge.Merge(_opened!, _theirs!, mine);
    }
}
