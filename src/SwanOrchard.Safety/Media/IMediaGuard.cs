namespace SwanOrchard.Safety.Media;

/// <summary>
/// Protects files of the media library that must stay. Before a file or folder is deleted or moved, by any user and any route, each
/// registered guard is asked in the scope of the request. If a guard throws, the file stays where it is.
/// </summary>
public interface IMediaGuard
{
    /// <summary>Says why the current user may not delete or move a file, or a folder because of something in it.</summary>
    /// <param name="path">The path in the library, without a leading slash and without <c>.</c> or <c>..</c> segments.</param>
    /// <returns>The reason, in the language of the request; null if the file or folder may go.</returns>
    Task<string?> RefusalAsync(string path);
}
