using Fluid;
using SwanOrchard.Core.Pages;
using SwanOrchard.Core.Sites;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>The page being rendered, as tags and filters see it.</summary>
/// <param name="Page">The page model.</param>
/// <param name="Texts">The site's words.</param>
/// <param name="RenderAsync">Renders a template of the theme for this page.</param>
/// <param name="File">The template that is being rendered.</param>
internal sealed record Frame(Page Page, ITexts Texts, Func<string, Task<string>> RenderAsync, string File)
{
    private const string Key = "swan:frame";

    public static Frame Of(TemplateContext context) => (Frame)context.AmbientValues[Key];

    public void PutInto(TemplateContext context) => context.AmbientValues[Key] = this;
}
