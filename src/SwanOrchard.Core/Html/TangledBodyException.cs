namespace SwanOrchard.Core.Html;

/// <summary>Thrown for a body of which more stands inside or beside one another than can be taken apart.</summary>
internal sealed class TangledBodyException : Exception;
