using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Deployment;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.MirrorPackages;

/// <summary>Offers mirror packages to deployment plans, where these are on.</summary>
[RequireFeatures("OrchardCore.Deployment")]
public sealed class DeploymentStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) =>
        services.AddDeployment<MirrorPackageDeploymentSource, MirrorPackageDeploymentStep, MirrorPackageDeploymentStepDriver>();
}
