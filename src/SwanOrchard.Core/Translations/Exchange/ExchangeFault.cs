namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>What is wrong with a file of translations. Nothing of the file is stored then.</summary>
/// <param name="File">The name of the file; inside a zip the name it has there.</param>
/// <param name="Line">The line, from 1; 0 if it concerns the whole file.</param>
/// <param name="Message">The message in English, to be translated; <c>{0}</c> stands for the first argument.</param>
/// <param name="Arguments">The values for the placeholders.</param>
public sealed record ExchangeFault(string File, int Line, string Message, params object[] Arguments);
