using SwanOrchard.Core.Pages;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>The object that templates know as <c>Model</c>.</summary>
/// <param name="Page">The page model.</param>
public sealed record TemplateModel(PageModel Page);
