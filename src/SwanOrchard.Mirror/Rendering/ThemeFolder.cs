namespace SwanOrchard.Mirror.Rendering;

/// <summary>The files of a theme.</summary>
public sealed class ThemeFolder
{
    /// <summary>Opens a theme.</summary>
    /// <param name="path">The folder that contains <c>Views</c>, <c>wwwroot</c> and <c>Localization</c>.</param>
    /// <exception cref="ThemeException">The folder has no layout template.</exception>
    public ThemeFolder(string path)
    {
        Root = Path.GetFullPath(path);
        if (!File.Exists(View(Core.Pages.Templates.Layout)))
        {
            throw new ThemeException(View(Core.Pages.Templates.Layout), 0, "there is no such file: this is no theme.");
        }
    }

    /// <summary>The full path of the folder.</summary>
    public string Root { get; }

    /// <summary>The folder of the files that browsers load.</summary>
    public string Assets => Path.Combine(Root, "wwwroot");

    /// <summary>The file of a template.</summary>
    public string View(string template) => Path.Combine(Root, "Views", template + ".liquid");

    /// <summary>The PO file of a language.</summary>
    public string Catalog(string culture) => Path.Combine(Root, "Localization", culture + ".po");
}
