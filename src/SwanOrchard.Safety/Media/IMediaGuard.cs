namespace SwanOrchard.Safety.Media;

/// <summary>
/// Knows of files in the media library that have to stay. Every registered guard is asked, in the scope of the request, before a file or
/// folder is deleted or moved, whoever asks for that and by whatever way. A guard that fails keeps the file where it is.
/// </summary>
public interface IMediaGuard
{
    /// <summary>Why a file, or anything in a folder, may not be deleted or moved by whoever is at work.</summary>
    /// <param name="path">The path in the library, without a leading slash and without dots that lead elsewhere.</param>
    /// <returns>The reason, in the language of the request; null where there is none.</returns>
    Task<string?> RefusalAsync(string path);
}
