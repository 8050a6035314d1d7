using System.Collections.Concurrent;

namespace SwanOrchard.Mirror.Publishing.Incremental;

/// <summary>Notes which questions are asked while a file is made, and what is answered. Thread-safe.</summary>
internal sealed class Questions
{
    private readonly ConcurrentDictionary<string, Question> _all = new(StringComparer.Ordinal);
    private readonly AsyncLocal<HashSet<Question>?> _asked = new();

    /// <summary>Takes over a question of an earlier run whose answer is the same, which must not be asked in this run yet.</summary>
    public void Keep(Question question) => _all[question.Text] = question;

    /// <summary>A question that was asked in this run; null if it was not.</summary>
    public Question? Find(string text) => _all.GetValueOrDefault(text);

    /// <summary>Makes something.</summary>
    /// <returns>What was made, and the questions that were asked meanwhile.</returns>
    public async Task<(T Made, Question[] Asked)> NoteAsync<T>(Func<Task<T>> make)
    {
        var asked = new HashSet<Question>();
        // It flows into what is called here, and not back to the caller.
        _asked.Value = asked;
        return (await make(), [.. asked]);
    }

    /// <summary>Notes a question.</summary>
    /// <param name="text">The question. In one run, the same question has the same answer.</param>
    /// <param name="topics">See <see cref="Question.Topics"/>.</param>
    /// <param name="answer">Makes the hash of the answer.</param>
    public void Add(string text, string[] topics, Func<UInt128> answer)
    {
        if (_asked.Value is { } asked)
        {
            asked.Add(_all.TryGetValue(text, out var known) ? known : _all.GetOrAdd(text, new Question(text, topics, answer())));
        }
    }

    /// <summary>Notes the questions to which something owes itself that was made before.</summary>
    public void Add(IEnumerable<Question> questions) => _asked.Value?.UnionWith(questions);
}
