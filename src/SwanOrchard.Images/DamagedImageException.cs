namespace SwanOrchard.Images;

/// <summary>Thrown by the cleaners of one format at what that format does not allow.</summary>
internal sealed class DamagedImageException : Exception;
