namespace SwanOrchard.Core.MirrorPackages;

/// <summary>The result of writing a mirror package.</summary>
/// <param name="Manifest">The manifest of the package.</param>
/// <param name="LeftOut">The items that a mirror cannot show, each with title, id and reason.</param>
/// <param name="MissingMedia">The media files that items refer to but the library does not have.</param>
public sealed record PackageResult(PackageManifest Manifest, IReadOnlyList<string> LeftOut, IReadOnlyList<string> MissingMedia);
