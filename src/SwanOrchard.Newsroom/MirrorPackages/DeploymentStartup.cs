using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Deployment;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.MirrorPackages;

/// <summary>Offers mirror packages as a step of deployment plans, where that feature is on.</summary>
[RequireFeatures("OrchardCore.Deployment")]
public sealed class DeploymentStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) =>
        services.AddDeployment<MirrorPackageDeploymentSource, MirrorPackageDeploymentStep, MirrorPackageDeploymentStepDriver>();
}
