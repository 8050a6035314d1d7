using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DiffPlex;

namespace SwanOrchard.Core.Translations;

/// <summary>
/// Shows what has changed between two texts: by paragraph first, and by word inside the paragraphs that changed. Never by letter.
/// </summary>
public static class TextDiff
{
    /// <summary>The most words, signs and tags of both texts that are compared by word.</summary>
    public const int MostTokens = 20_000;

    // Beyond this, pieces that have little in common are shown as replaced: comparing them takes long and shows nothing.
    private const int ManyTokens = 2_000;

    /// <summary>The pieces of both texts, in the order of reading. What was removed stands before what was added in its place.</summary>
    /// <param name="kind">How both are stored.</param>
    /// <param name="before">The earlier text, as <see cref="ReadText"/> writes it.</param>
    /// <param name="after">The later text.</param>
    public static IReadOnlyList<TextPiece> Compare(TextKind kind, string before, string after)
    {
        var words = TextTokens.Words(kind);
        var byWord = words.Chunk(before).Count + words.Chunk(after).Count <= MostTokens;
        var pieces = new List<TextPiece>();
        Walk(before, after, TextTokens.Paragraphs(kind), pieces, (removed, added) =>
        {
            if (byWord && removed.Length > 0 && added.Length > 0 && AreNear(words.Chunk(removed), words.Chunk(added)))
            {
                Walk(removed, added, words, pieces, (gone, made) => Replace(pieces, gone, made));
            }
            else
            {
                Replace(pieces, removed, added);
            }
        });
        return pieces;
    }

    private static void Walk(string before, string after, IChunker chunker, List<TextPiece> pieces, Action<string, string> changed)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, chunker);
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(pieces, TextPieceKind.Same, Join(diff.PiecesNew, at, block.InsertStartB - at));
            changed(
                Join(diff.PiecesOld, block.DeleteStartA, block.DeleteCountA),
                Join(diff.PiecesNew, block.InsertStartB, block.InsertCountB));
            at = block.InsertStartB + block.InsertCountB;
        }

        Add(pieces, TextPieceKind.Same, Join(diff.PiecesNew, at, diff.PiecesNew.Count - at));
    }

    // Whether at least half of the shorter one's words stand in the other too.
    private static bool AreNear(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        if (before.Count + after.Count <= ManyTokens)
        {
            return true;
        }

        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in before)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(left, token, out _)++;
        }

        var apart = before.Count + after.Count;
        foreach (var token in after)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(left, token);
            if (!Unsafe.IsNullRef(ref count) && count > 0)
            {
                count--;
                apart -= 2;
            }
        }

        // The fewest changes there can be.
        return apart <= ManyTokens;
    }

    private static void Replace(List<TextPiece> pieces, string removed, string added)
    {
        Add(pieces, TextPieceKind.Removed, removed);
        Add(pieces, TextPieceKind.Added, added);
    }

    private static void Add(List<TextPiece> pieces, TextPieceKind kind, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (pieces.Count > 0 && pieces[^1].Kind == kind)
        {
            pieces[^1] = new(kind, pieces[^1].Text + text);
        }
        else
        {
            pieces.Add(new(kind, text));
        }
    }

    private static string Join(IReadOnlyList<string> pieces, int start, int count) => string.Concat(pieces.Skip(start).Take(count));
}
