using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Translations;
using SwanOrchard.Newsroom.Saving;

namespace SwanOrchard.Newsroom.Versions;

/// <summary>Says by words what changed between two versions of an item, field by field.</summary>
public sealed partial class VersionComparison
{
    private readonly EditConflictWords _words;

    public VersionComparison(EditConflictWords words) => _words = words;

    /// <summary>The fields that differ.</summary>
    public async Task<IReadOnlyList<VersionChange>> CompareAsync(ContentItem from, ContentItem to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var before = OpenedContent.Of(from);
        var changes = new List<VersionChange>();
        foreach (var edited in EditMerge.Compare(before, before, OpenedContent.Of(to)))
        {
            changes.Add(new(_words.Field(edited), edited.Part == PartNames.HtmlBody
                ? Body(edited.Theirs, edited.Mine)
                : TextDiff.Compare(
                    TextKind.Plain, await _words.ValueAsync(edited, edited.Theirs), await _words.ValueAsync(edited, edited.Mine))));
        }

        return changes;
    }

    private static TextPiece[] Body(JsonNode? before, JsonNode? after) =>
    [
        .. TextDiff.Compare(TextKind.Html, Read(before), Read(after)).Select(piece => piece with { Text = Shown(piece) })
            .Where(piece => piece.Text.Length > 0),
    ];

    private static string Read(JsonNode? html) => ReadText.Of(TextKind.Html, html?.ToString());

    // The end of a paragraph is a new line. Other tags are shown where they changed: a link, an image, what is set in bold.
    private static string Shown(TextPiece piece)
    {
        var isSame = piece.Kind == TextPieceKind.Same;
        var lines = BlockEnd().Replace(piece.Text, isSame ? "\n" : "¶\n");
        return WebUtility.HtmlDecode((isSame ? Tag() : Block()).Replace(lines, ""));
    }

    [GeneratedRegex("</(?:p|h[1-6]|li|blockquote|tr|figcaption|pre|dt|dd)>|<br>|<hr>")]
    private static partial Regex BlockEnd();

    [GeneratedRegex("</?(?:p|h[1-6]|[uo]l|li|blockquote|table|thead|tbody|tr|t[dh]|figure|figcaption|pre|d[ltd])(?: [^>]*)?>")]
    private static partial Regex Block();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
