using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>The script and the styles of the module's forms.</summary>
public sealed class EditorResources : IConfigureOptions<ResourceManagementOptions>
{
    public const string Name = "swan-editor";
    public const string Picker = "swan-picker";
    public const string Saving = "swan-saving";

    private static readonly ResourceManifest s_manifest = Define();

    public void Configure(ResourceManagementOptions options) => options.ResourceManifests.Add(s_manifest);

    private static ResourceManifest Define()
    {
        var manifest = new ResourceManifest();
        manifest.DefineScript(Name).SetUrl($"~/{FeatureNames.Newsroom}/Scripts/editor.js").SetDependencies("jQuery");
        manifest.DefineScript(Picker).SetUrl($"~/{FeatureNames.Newsroom}/Scripts/picker.js").SetDependencies("bootstrap");
        manifest.DefineScript(Saving).SetUrl($"~/{FeatureNames.Newsroom}/Scripts/saving.js");
        manifest.DefineStyle(Name).SetUrl($"~/{FeatureNames.Newsroom}/Styles/editor.css");
        return manifest;
    }
}
