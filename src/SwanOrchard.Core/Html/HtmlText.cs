namespace SwanOrchard.Core.Html;

/// <summary>Plain text written as HTML. Letters stay letters: nothing is escaped that need not be.</summary>
public static class HtmlText
{
    /// <summary>The text as what stands in an element: <c>&amp;</c>, <c>&lt;</c> and <c>&gt;</c> are escaped.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>The text as the value of an attribute in double quotes.</summary>
    public static string EscapeAttribute(string text) => Escape(text).Replace("\"", "&quot;", StringComparison.Ordinal);
}
