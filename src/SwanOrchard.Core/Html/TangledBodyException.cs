namespace SwanOrchard.Core.Html;

/// <summary>Thrown for a body that is too deeply nested or has too many siblings to parse.</summary>
internal sealed class TangledBodyException : Exception;
