namespace SwanOrchard.Core.Html;

/// <summary>Writes plain text as HTML. Only the necessary characters are escaped.</summary>
public static class HtmlText
{
    /// <summary>Escapes the text for element content: <c>&amp;</c>, <c>&lt;</c> and <c>&gt;</c>.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>Escapes the text for an attribute in double quotes.</summary>
    public static string EscapeAttribute(string text) => Escape(text).Replace("\"", "&quot;", StringComparison.Ordinal);
}
