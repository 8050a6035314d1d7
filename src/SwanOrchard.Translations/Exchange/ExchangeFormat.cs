namespace SwanOrchard.Translations.Exchange;

/// <summary>What a file for translators is.</summary>
public enum ExchangeFormat
{
    /// <summary>For translators' programs.</summary>
    Xliff,

    /// <summary>For a spreadsheet.</summary>
    Csv,
}
