using System.Buffers;
using System.Text;

namespace SwanOrchard.Core.Search;

/// <summary>
/// The documents that contain a form of a word, from the first number to the last. They are kept as a shard has them: a large site has
/// tens of millions.
/// </summary>
/// <param name="form">The form, as <see cref="SearchWords"/> gives it.</param>
internal sealed class Postings(string form)
{
    /// <summary>One more than the last <see cref="SearchField"/>, and a power of two.</summary>
    public const int FieldCount = 4;

    // Most forms of an index stand in one or two documents.
    private const int FirstCapacity = 4;

    private byte[] _digits = [];
    private int _length;
    private int? _last = -1;

    /// <summary>The form.</summary>
    public string Form => form;

    /// <summary>The documents as <see cref="Digits"/>: each number as the distance from the one before, with its field.</summary>
    public ReadOnlySpan<byte> Encoded => _digits.AsSpan(0, _length);

    /// <summary>Each document's number times <see cref="FieldCount"/>, plus the field.</summary>
    /// <exception cref="FormatException">The shard that they were read from is damaged.</exception>
    public IEnumerable<int> Places
    {
        get
        {
            for (int at = 0, document = -1; at < _length;)
            {
                yield return Next(Encoded, ref at, ref document);
            }
        }
    }

    /// <summary>What a shard says of a form.</summary>
    /// <exception cref="FormatException">The shard is damaged.</exception>
    public static Postings Read(string form, ReadOnlySpan<char> digits)
    {
        var bytes = new byte[digits.Length];
        return Ascii.FromUtf16(digits, bytes, out _) == OperationStatus.Done
            ? new(form) { _digits = bytes, _length = bytes.Length, _last = null }
            : throw new FormatException("A shard of the search index holds a character where there must be a digit.");
    }

    /// <summary>Raises the scores of its documents to what it scores in their fields, where they have less.</summary>
    /// <param name="scores">By the number of the document.</param>
    /// <param name="ofFields">By the field.</param>
    /// <exception cref="FormatException">The shard that they were read from is damaged.</exception>
    /// <exception cref="IndexOutOfRangeException">There are fewer documents.</exception>
    public void Raise(byte[] scores, ReadOnlySpan<byte> ofFields)
    {
        // A search may look at a hundred thousand places: no iterator, nothing that is allocated.
        var digits = Encoded;
        for (int at = 0, document = -1; at < digits.Length;)
        {
            var place = Next(digits, ref at, ref document);
            ref var score = ref scores[document];
            score = byte.Max(score, ofFields[place % FieldCount]);
        }
    }

    /// <summary>Notes a document. Of several fields of one, only the first is noted: the one that counts most has to come first.</summary>
    public void Add(int document, SearchField field)
    {
        var last = _last ?? Places.Select(place => place / FieldCount).DefaultIfEmpty(-1).Last();
        if (last == document)
        {
            return;
        }

        var number = ((document - last) * FieldCount) + (int)field;
        if (_digits.Length < _length + Digits.MostOfNumber)
        {
            Array.Resize(ref _digits, Math.Max(FirstCapacity, _length + (_length / 2)) + Digits.MostOfNumber);
        }

        _length += Digits.Write(number, _digits.AsSpan(_length));
        _last = document;
    }

    /// <summary>The same without some documents.</summary>
    public Postings Without(IReadOnlySet<int> documents)
    {
        var others = new Postings(form);
        foreach (var place in Places.Where(place => !documents.Contains(place / FieldCount)))
        {
            others.Add(place / FieldCount, (SearchField)(place % FieldCount));
        }

        return others;
    }

    private static int Next(ReadOnlySpan<byte> digits, ref int at, ref int document)
    {
        var number = Digits.Read(digits, ref at);
        document += number / FieldCount;
        return (document * FieldCount) + (number % FieldCount);
    }
}
