using OrchardCore;
using OrchardCore.Deployment;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace SwanOrchard.Newsroom.MirrorPackages;

/// <summary>Shows the step in the editor of deployment plans. It has no settings.</summary>
public sealed class MirrorPackageDeploymentStepDriver : DisplayDriver<DeploymentStep, MirrorPackageDeploymentStep>
{
    public override Task<IDisplayResult?> DisplayAsync(MirrorPackageDeploymentStep model, BuildDisplayContext context) => CombineAsync(
        View("MirrorPackageDeploymentStep_Summary", model).Location(OrchardCoreConstants.DisplayType.Summary, "Content"),
        View("MirrorPackageDeploymentStep_Thumbnail", model).Location("Thumbnail", "Content"))!;

    public override IDisplayResult Edit(MirrorPackageDeploymentStep model, BuildEditorContext context) =>
        View("MirrorPackageDeploymentStep_Edit", model).Location("Content");
}
