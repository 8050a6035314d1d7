namespace SwanOrchard.Core.MirrorPackages;

/// <summary>A mirror package that cannot be made or must not be used. The message is one line: the place in it and the cause.</summary>
public sealed class PackageException : Exception
{
    public PackageException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
