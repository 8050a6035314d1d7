using Microsoft.Extensions.Localization;
using OrchardCore.Deployment;

namespace SwanOrchard.Newsroom.MirrorPackages;

/// <summary>A step of a deployment plan that turns the exported file into a mirror package.</summary>
public sealed class MirrorPackageDeploymentStep : DeploymentStep
{
    public MirrorPackageDeploymentStep() => Name = "MirrorPackage";

    public MirrorPackageDeploymentStep(IStringLocalizer<MirrorPackageDeploymentStep> localizer)
        : this() => Category = localizer["Newsroom"];
}
