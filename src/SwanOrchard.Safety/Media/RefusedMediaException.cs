using OrchardCore.FileStorage;

namespace SwanOrchard.Safety.Media;

/// <summary>The media library refuses a file or an operation. The message is for the user, in the user's language.</summary>
public sealed class RefusedMediaException(string message, Exception? inner = null) : FileStoreException(message, inner);
