namespace SwanOrchard.Mirror.Publishing.Incremental;

/// <summary>A question that was asked while a file was made. Two are the same only if they are one object.</summary>
/// <param name="text">The question, as <see cref="AskedContent"/> or <see cref="CopyLinks"/> writes it.</param>
/// <param name="topics">What the answer comes from: as long as all of it is the same, so is the answer. Empty if that is not known.</param>
/// <param name="answer">A hash of the answer.</param>
internal sealed class Question(string text, string[] topics, UInt128 answer)
{
    public string Text => text;

    public string[] Topics => topics;

    public UInt128 Answer => answer;

    /// <summary>Whether it was asked in an earlier run and is answered otherwise now.</summary>
    public bool IsChanged { get; set; }
}
