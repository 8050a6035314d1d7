namespace SwanOrchard.Core.Site;

/// <summary>The site's own strings: English in the code, other languages in the theme's PO files.</summary>
public interface ILocalizedStrings
{
    /// <summary>The translation of <paramref name="text"/>, or the text itself if there is none.</summary>
    /// <param name="language">The target language.</param>
    /// <param name="text">The English text; <c>{0}</c> stands for the first argument.</param>
    /// <param name="arguments">The values for the placeholders.</param>
    string Get(string language, string text, params object[] arguments);
}
