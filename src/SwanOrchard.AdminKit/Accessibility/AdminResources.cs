using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace SwanOrchard.AdminKit.Accessibility;

/// <summary>The script and the styles of every page of the admin.</summary>
public sealed class AdminResources : IConfigureOptions<ResourceManagementOptions>
{
    public const string Admin = "swan-admin";

    private static readonly ResourceManifest s_manifest = Define();

    public void Configure(ResourceManagementOptions options) => options.ResourceManifests.Add(s_manifest);

    private static ResourceManifest Define()
    {
        var manifest = new ResourceManifest();
        manifest.DefineScript(Admin).SetUrl("~/SwanOrchard.AdminKit/Scripts/admin.js");

        // After the theme's, which it corrects.
        manifest.DefineStyle(Admin).SetUrl("~/SwanOrchard.AdminKit/Styles/admin.css").SetDependencies("bootstrap");
        return manifest;
    }
}
