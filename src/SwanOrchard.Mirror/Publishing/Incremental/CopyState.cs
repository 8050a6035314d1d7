using System.Runtime.InteropServices;

namespace SwanOrchard.Mirror.Publishing.Incremental;

/// <summary>
/// What the last copy was made from: for each page and feed the questions that it asked, for each item its media, for each search index
/// its documents. It only says what need not be made again; damaged, or of another premise, it says nothing.
/// </summary>
internal sealed class CopyState
{
    /// <summary>The name of the file in the publisher's own folder.</summary>
    public const string Name = "made";

    private const int BufferSize = 1 << 16;

    /// <summary>The questions, each once.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>A hash of each topic.</summary>
    public IReadOnlyDictionary<string, UInt128> Topics { get; init; } = new Dictionary<string, UInt128>();

    /// <summary>The questions of each page and feed, by the path of its file. Files of one feed share theirs.</summary>
    public IReadOnlyDictionary<string, Question[]> Asked { get; init; } = new Dictionary<string, Question[]>();

    /// <summary>The media that an item uses, by the hash of its JSON.</summary>
    public IReadOnlyDictionary<UInt128, string[]> Media { get; init; } = new Dictionary<UInt128, string[]>();

    /// <summary>The hashes of the documents of each language's search index, in their order.</summary>
    public IReadOnlyDictionary<string, UInt128[]> Documents { get; init; } = new Dictionary<string, UInt128[]>();

    /// <summary>Reads the state of a copy.</summary>
    /// <param name="own">The publisher's own folder.</param>
    /// <param name="copy">The copy.</param>
    /// <param name="premise">See <see cref="PublishPremise"/>.</param>
    public static CopyState Read(string own, LastCopy copy, string premise)
    {
        if (copy.Hash.Length == 0 || CheckedFile.Read(Path.Combine(own, Name)) is not { } bytes)
        {
            return new();
        }

        MemoryMarshal.TryGetArray(bytes, out var array);
        using var reader = new BinaryReader(new MemoryStream(array.Array!, array.Offset, array.Count, writable: false));
        try
        {
            return reader.ReadString() == premise && reader.ReadString() == copy.Hash ? Read(reader, copy) : new();
        }
        catch (Exception exception) when (exception is IOException or FormatException or ArgumentException)
        {
            return new();
        }
    }

    /// <summary>Writes the state of a copy.</summary>
    /// <param name="own">The publisher's own folder.</param>
    /// <param name="premise">See <see cref="PublishPremise"/>.</param>
    /// <param name="manifest">The manifest of the copy.</param>
    /// <param name="hash">Its hash.</param>
    public void Write(string own, string premise, CopyManifest manifest, string hash) =>
        CheckedFile.Write(Path.Combine(own, Name), file =>
        {
            using var buffer = new BufferedStream(file, BufferSize);
            using var writer = new BinaryWriter(buffer);
            writer.Write(premise);
            writer.Write(hash);
            Write(writer, manifest);
        });

    private void Write(BinaryWriter writer, CopyManifest manifest)
    {
        WriteAll(writer, Topics, topic =>
        {
            writer.Write(topic.Key);
            Write(writer, topic.Value);
        });
        var topics = Topics.Keys.Index().ToDictionary(topic => topic.Item, topic => topic.Index, StringComparer.Ordinal);
        var numbers = new Dictionary<Question, int>();
        var traces = new Dictionary<Question[], int>(ReferenceEqualityComparer.Instance);
        foreach (var trace in Asked.Values.Where(trace => traces.TryAdd(trace, traces.Count)))
        {
            foreach (var question in trace)
            {
                numbers.TryAdd(question, numbers.Count);
            }
        }

        WriteAll(writer, numbers.Keys, question =>
        {
            writer.Write(question.Text);
            WriteAll(writer, question.Topics, topic => writer.Write7BitEncodedInt(topics.GetValueOrDefault(topic, topics.Count)));
            Write(writer, question.Answer);
        });
        WriteAll(writer, traces.Keys, trace => WriteAll(writer, trace, question => writer.Write7BitEncodedInt(numbers[question])));
        WriteAll(writer, manifest.Files, file =>
            writer.Write7BitEncodedInt(Asked.TryGetValue(file.Path, out var trace) ? traces[trace] + 1 : 0));
        WriteAll(writer, Media, entry =>
        {
            Write(writer, entry.Key);
            WriteAll(writer, entry.Value, writer.Write);
        });
        WriteAll(writer, Documents, entry =>
        {
            writer.Write(entry.Key);
            WriteAll(writer, entry.Value, document => Write(writer, document));
        });
    }

    private static CopyState Read(BinaryReader reader, LastCopy copy)
    {
        var topics = ReadAll(reader, () => KeyValuePair.Create(reader.ReadString(), ReadHash(reader)));
        // What had no articles has no name.
        string[] names = [.. topics.Select(topic => topic.Key), ""];
        var questions = ReadAll(reader, () => new Question(
            reader.ReadString(), ReadAll(reader, () => names[reader.Read7BitEncodedInt()]), ReadHash(reader)));
        var traces = ReadAll(reader, () => ReadAll(reader, () => questions[reader.Read7BitEncodedInt()]));
        var files = ReadAll(reader, reader.Read7BitEncodedInt);
        return new()
        {
            Questions = questions,
            Topics = new Dictionary<string, UInt128>(topics, StringComparer.Ordinal),
            Asked = files.Zip(copy.Files).Where(entry => entry.First > 0)
                .ToDictionary(entry => entry.Second.Path, entry => traces[entry.First - 1], StringComparer.Ordinal),
            Media = ReadAll(reader, () => (Hash: ReadHash(reader), Media: ReadAll(reader, reader.ReadString)))
                .ToDictionary(entry => entry.Hash, entry => entry.Media),
            Documents = ReadAll(reader, () => (Language: reader.ReadString(), Documents: ReadAll(reader, () => ReadHash(reader))))
                .ToDictionary(entry => entry.Language, entry => entry.Documents, StringComparer.Ordinal),
        };
    }

    private static void WriteAll<T>(BinaryWriter writer, IReadOnlyCollection<T> values, Action<T> write)
    {
        writer.Write7BitEncodedInt(values.Count);
        foreach (var value in values)
        {
            write(value);
        }
    }

    private static T[] ReadAll<T>(BinaryReader reader, Func<T> read)
    {
        var values = new T[reader.Read7BitEncodedInt()];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = read();
        }

        return values;
    }

    private static void Write(BinaryWriter writer, UInt128 hash)
    {
        writer.Write((ulong)hash);
        writer.Write((ulong)(hash >> 64));
    }

    private static UInt128 ReadHash(BinaryReader reader)
    {
        var low = reader.ReadUInt64();
        return new(reader.ReadUInt64(), low);
    }
}
