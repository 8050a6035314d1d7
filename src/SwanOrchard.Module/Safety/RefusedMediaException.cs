using OrchardCore.FileStorage;

namespace SwanOrchard.Module.Safety;

/// <summary>A file that the media library does not take. The message is for whoever brought it, in their language.</summary>
public sealed class RefusedMediaException(string message, Exception inner) : FileStoreException(message, inner);
