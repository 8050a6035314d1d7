using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>The question whether a translation is to be published in the words of the original.</summary>
public class UntranslatedViewModel
{
    public bool Confirmed { get; set; }

    [BindNever]
    public string Fault { get; set; } = "";
}
