namespace SwanOrchard.Core.Content;

/// <summary>Something an editor has to put right.</summary>
/// <param name="Property">The property by its path inside the part, such as <c>Lead</c> or <c>Contacts[1].Email</c>.</param>
/// <param name="Message">What is wrong, in English, to be translated; <c>{0}</c> stands for the first argument.</param>
/// <param name="Arguments">What the placeholders stand for.</param>
public sealed record ValidationError(string Property, string Message, params object[] Arguments);
