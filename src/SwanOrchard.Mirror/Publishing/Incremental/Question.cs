namespace SwanOrchard.Mirror.Publishing.Incremental;

/// <summary>A question that was asked while a file was made. Two are the same only if they are one object.</summary>
/// <param name="text">The question, as <see cref="AskedContent"/> or <see cref="CopyLinks"/> writes it.</param>
/// <param name="answer">A hash of the answer.</param>
internal sealed class Question(string text, UInt128 answer)
{
    public string Text => text;

    public UInt128 Answer => answer;
}
