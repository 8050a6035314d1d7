using SwanOrchard.Core.Pages;

namespace SwanOrchard.Module.Reading;

/// <summary>The page model of the request, for the layout around the body that has it.</summary>
public sealed class CurrentPage
{
    public Page? Page { get; set; }
}
