namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>An item as a file that came back has it.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Line">Its line.</param>
/// <param name="Source">The language of the original, as the file says it.</param>
/// <param name="Target">The language of the translation, as the file says it.</param>
/// <param name="Reference">Which item it is.</param>
/// <param name="Units">Its texts.</param>
public sealed record ReadItem(
    string File, int Line, string Source, string Target, ExchangeReference Reference, IReadOnlyList<ReadUnit> Units);
