using System.Globalization;

namespace SwanOrchard.Images;

/// <summary>Thrown when a file is refused as an image. The message gives the reason and a remedy.</summary>
public sealed class RefusedImageException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="text">The message in English, to be translated; <c>{0}</c> stands for the first argument.</param>
    /// <param name="arguments">The values for the placeholders, starting with the name of the file.</param>
    public RefusedImageException(string text, params object[] arguments)
        : base(string.Format(CultureInfo.InvariantCulture, text, arguments))
    {
        Text = text;
        Arguments = arguments;
    }

    /// <summary>The refusal of a damaged or incomplete file.</summary>
    /// <param name="name">The name of the file.</param>
    public static RefusedImageException Damaged(string name) => new(
        "“{0}” is damaged or incomplete. Get it again from its source, or open it in an image program and save it again.", name);

    /// <summary>The message in English, to be translated.</summary>
    public string Text { get; }

    /// <summary>The values for the placeholders of <see cref="Text"/>.</summary>
    public IReadOnlyList<object> Arguments { get; }
}
