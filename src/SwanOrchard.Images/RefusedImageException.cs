using System.Globalization;

namespace SwanOrchard.Images;

/// <summary>A file that is not taken as an image. Its message says why and what to do.</summary>
public sealed class RefusedImageException : Exception
{
    /// <param name="text">In English, to be translated; <c>{0}</c> stands for the first argument.</param>
    /// <param name="arguments">What the placeholders stand for; the file's name comes first.</param>
    public RefusedImageException(string text, params object[] arguments)
        : base(string.Format(CultureInfo.InvariantCulture, text, arguments))
    {
        Text = text;
        Arguments = arguments;
    }

    /// <summary>The refusal of a file that is not whole.</summary>
    /// <param name="name">The file's name.</param>
    public static RefusedImageException Damaged(string name) => new(
        "“{0}” is damaged or incomplete. Get it again from its source, or open it in an image program and save it again.", name);

    /// <summary>The message, to be translated.</summary>
    public string Text { get; }

    /// <summary>What the placeholders of <see cref="Text"/> stand for.</summary>
    public IReadOnlyList<object> Arguments { get; }
}
