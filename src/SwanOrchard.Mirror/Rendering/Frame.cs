using Fluid;
using SwanOrchard.Core.Pages;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>The page being rendered, as tags and filters see it, and how far the template has come.</summary>
/// <param name="page">The page model.</param>
/// <param name="texts">The site's words.</param>
/// <param name="render">Renders another template of the theme for this page, inside this one.</param>
/// <param name="file">The template that is being rendered.</param>
/// <param name="outer">The template around it; null around all.</param>
internal sealed class Frame(PageModel page, ILocalizedStrings texts, Func<string, Frame, Task<string>> render, string file, Frame? outer)
{
    private const string Key = "swan:frame";

    public PageModel Page => page;

    public ILocalizedStrings Texts => texts;

    public string File => file;

    /// <summary>The line of the tag that is being rendered; 0 outside of tags.</summary>
    public int Line { get; set; }

    public static Frame Of(TemplateContext context) => (Frame)context.AmbientValues[Key];

    public void PutInto(TemplateContext context) => context.AmbientValues[Key] = this;

    /// <summary>Renders another template inside this one.</summary>
    public Task<string> RenderAsync(string template) => render(template, this);

    /// <summary>Whether a template is being rendered here or around here.</summary>
    public bool IsIn(string template) => file == template || outer?.IsIn(template) == true;
}
