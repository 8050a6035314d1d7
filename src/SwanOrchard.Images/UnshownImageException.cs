namespace SwanOrchard.Images;

/// <summary>Thrown by the cleaner of a format for a variant that browsers do not draw.</summary>
internal sealed class UnshownImageException : Exception;
