namespace SwanOrchard.Core.MirrorPackages;

/// <summary>What became of writing a mirror package.</summary>
/// <param name="Manifest">What it holds.</param>
/// <param name="LeftOut">Items that have no place on a mirror, each with title, id and reason.</param>
/// <param name="MissingMedia">Media files that items show and the library does not have.</param>
public sealed record PackageResult(PackageManifest Manifest, IReadOnlyList<string> LeftOut, IReadOnlyList<string> MissingMedia);
