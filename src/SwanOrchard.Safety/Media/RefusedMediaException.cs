using OrchardCore.FileStorage;

namespace SwanOrchard.Safety.Media;

/// <summary>What the media library does not take, or does not do. The message is for whoever tried it, in their language.</summary>
public sealed class RefusedMediaException(string message, Exception? inner = null) : FileStoreException(message, inner);
