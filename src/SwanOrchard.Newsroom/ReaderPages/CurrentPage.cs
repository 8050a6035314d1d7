using System.Runtime.ExceptionServices;
using SwanOrchard.Core.Pages;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>The page model of the request. The body sets it and the layout around it reads it.</summary>
public sealed class CurrentPage
{
    /// <summary>The page model; null if no reader page was built.</summary>
    public PageModel? Page { get; set; }

    /// <summary>Whether the requested item is in a language that the site no longer has.</summary>
    public bool IsMissing { get; set; }

    /// <summary>Why the page could not be built: Orchard logs exceptions of display handlers and goes on with an empty page.</summary>
    public ExceptionDispatchInfo? Failure { get; set; }
}
