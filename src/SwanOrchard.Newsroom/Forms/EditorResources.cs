using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>Registers the scripts and styles of the module's forms.</summary>
public sealed class EditorResources : IConfigureOptions<ResourceManagementOptions>
{
    /// <summary>The name of the script and the style sheet of the editors.</summary>
    public const string Name = "swan-editor";
    /// <summary>The name of the script of the image picker.</summary>
    public const string Picker = "swan-picker";
    /// <summary>The name of the script of images in the text.</summary>
    public const string Images = "swan-images";
    /// <summary>The name of the script that finds known contacts.</summary>
    public const string Contacts = "swan-contacts";
    /// <summary>The name of the script that cleans what is pasted.</summary>
    public const string Paste = "swan-paste";
    /// <summary>The name of the script that finds items to link to.</summary>
    public const string Links = "swan-links";
    /// <summary>The name of the script of the content list.</summary>
    public const string List = "swan-list";
    /// <summary>The name of the script that keeps what is typed.</summary>
    public const string Saving = "swan-saving";

    private static readonly ResourceManifest s_manifest = Define();

    public void Configure(ResourceManagementOptions options) => options.ResourceManifests.Add(s_manifest);

    private static ResourceManifest Define()
    {
        var manifest = new ResourceManifest();
        manifest.DefineScript(Name).SetUrl($"~/{FeatureNames.Newsroom}/Scripts/editor.js").SetDependencies("jQuery");
        manifest.DefineScript(Picker).SetUrl($"~/{FeatureNames.Newsroom}/Scripts/picker.js").SetDependencies("bootstrap");
        manifest.DefineScript(Images).SetUrl($"~/{FeatureNames.Newsroom}/Scripts/images.js").SetDependencies("jQuery", Picker);
        manifest.DefineScript(Saving).SetUrl($"~/{FeatureNames.Newsroom}/Scripts/saving.js");
        manifest.DefineScript(Paste).SetUrl($"~/{FeatureNames.Newsroom}/Scripts/paste.js");
        manifest.DefineScript(Links).SetUrl($"~/{FeatureNames.Newsroom}/Scripts/links.js").SetDependencies("jQuery");
        manifest.DefineScript(List).SetUrl($"~/{FeatureNames.Newsroom}/Scripts/list.js");
        manifest.DefineScript(Contacts).SetUrl($"~/{FeatureNames.Newsroom}/Scripts/contacts.js");
        manifest.DefineStyle(Name).SetUrl($"~/{FeatureNames.Newsroom}/Styles/editor.css");
        return manifest;
    }
}
