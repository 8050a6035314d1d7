using Fluid;
using SwanOrchard.Core.Pages;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>The state of rendering a template, for tags and filters.</summary>
/// <param name="page">The page model.</param>
/// <param name="texts">The site's localized strings.</param>
/// <param name="render">Renders another template of the theme within this one, for the same page.</param>
/// <param name="file">The template that is being rendered.</param>
/// <param name="outer">The enclosing template; null for the outermost.</param>
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

    /// <summary>Renders another template within this one.</summary>
    public Task<string> RenderAsync(string template) => render(template, this);

    /// <summary>Whether a template is being rendered here or in an enclosing template.</summary>
    public bool IsIn(string template) => file == template || outer?.IsIn(template) == true;
}
