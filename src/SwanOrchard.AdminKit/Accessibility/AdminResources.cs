using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace SwanOrchard.AdminKit.Accessibility;

/// <summary>Registers the script and the styles of every admin page.</summary>
public sealed class AdminResources : IConfigureOptions<ResourceManagementOptions>
{
    /// <summary>The name of the script and of the style sheet.</summary>
    public const string Admin = "swan-admin";

    private static readonly ResourceManifest s_manifest = Define();

    public void Configure(ResourceManagementOptions options) => options.ResourceManifests.Add(s_manifest);

    private static ResourceManifest Define()
    {
        var manifest = new ResourceManifest();
        manifest.DefineScript(Admin).SetUrl("~/SwanOrchard.AdminKit/Scripts/admin.js");

        // After the theme's own, which it corrects.
        manifest.DefineStyle(Admin).SetUrl("~/SwanOrchard.AdminKit/Styles/admin.css").SetDependencies("bootstrap");
        return manifest;
    }
}
