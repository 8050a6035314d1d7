namespace SwanOrchard.Translations.Dashboard;

/// <summary>The desk's card on the admin dashboard.</summary>
public static class TranslationsCard
{
    /// <summary>Its content type.</summary>
    public const string ContentType = "SwanTranslationsCard";

    /// <summary>The most items that it names.</summary>
    public const int Most = 5;
}
