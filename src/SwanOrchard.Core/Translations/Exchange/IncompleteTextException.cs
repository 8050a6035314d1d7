namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>A text was translated in part, and the translation does not have the rest: it would be the original's words.</summary>
public sealed class IncompleteTextException : Exception
{
    public IncompleteTextException()
    {
    }

    /// <summary>Names the text.</summary>
    /// <param name="field">See <see cref="TranslatableText.Field"/>.</param>
    public IncompleteTextException(string field)
        : base($"The text {field} is translated in part.") => Field = field;

    public IncompleteTextException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>See <see cref="TranslatableText.Field"/>.</summary>
    public string Field { get; } = "";
}
