namespace SwanOrchard.Core.Site;

/// <summary>The site's own words: English in the code, other languages from the theme's PO files.</summary>
public interface ILocalizedStrings
{
    /// <summary>The translation of <paramref name="text"/>, or the text itself where there is none.</summary>
    /// <param name="language">The language to say it in.</param>
    /// <param name="text">The English text; <c>{0}</c> stands for the first argument.</param>
    /// <param name="arguments">What the placeholders stand for.</param>
    string Get(string language, string text, params object[] arguments);
}
