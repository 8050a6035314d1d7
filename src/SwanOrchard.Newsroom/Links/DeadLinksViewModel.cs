using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SwanOrchard.Newsroom.Links;

/// <summary>The question whether a text is to be published with links that lead nowhere.</summary>
public class DeadLinksViewModel
{
    public bool Confirmed { get; set; }

    [BindNever]
    public string Fault { get; set; } = "";
}
