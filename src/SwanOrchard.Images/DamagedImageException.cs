namespace SwanOrchard.Images;

/// <summary>Thrown by the cleaner of a format when a file violates the format.</summary>
internal sealed class DamagedImageException : Exception;
