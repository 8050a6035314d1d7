namespace SwanOrchard.Core.Content;

/// <summary>An error that an editor has to correct.</summary>
/// <param name="Property">The path of the property within its part, such as <c>Lead</c> or <c>Contacts[1].Email</c>.</param>
/// <param name="Message">The message in English, to be translated; <c>{0}</c> stands for the first argument.</param>
/// <param name="Arguments">The values for the placeholders.</param>
public sealed record ValidationError(string Property, string Message, params object[] Arguments)
{
    /// <summary>
    /// Whether a draft may be stored with it, so that it is corrected before readers see it; without it, the value itself cannot be stored.
    /// </summary>
    public bool AllowsDraft { get; init; }
}
