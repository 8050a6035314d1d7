namespace SwanOrchard.Import.Model;

/// <summary>Something the report says, in English, to be translated; <c>{0}</c> stands for the first argument.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Arguments">What its placeholders stand for.</param>
public sealed record Message(string Text, params IReadOnlyList<string> Arguments);
