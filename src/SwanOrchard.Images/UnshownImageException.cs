namespace SwanOrchard.Images;

/// <summary>Thrown by the cleaners of one format at a kind of it that browsers do not draw.</summary>
internal sealed class UnshownImageException : Exception;
