namespace SwanOrchard.Core.MirrorPackages;

/// <summary>
/// Thrown if a mirror package cannot be made or must not be used. The message is one line with the place in the package and the cause.
/// </summary>
public sealed class PackageException : Exception
{
    public PackageException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
