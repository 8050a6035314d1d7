using System.Runtime.ExceptionServices;
using SwanOrchard.Core.Pages;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>The page model of the request, for the layout around the body that has it.</summary>
public sealed class CurrentPage
{
    public PageModel? Page { get; set; }

    /// <summary>Whether the item that was asked for is in a language that the site has no longer.</summary>
    public bool IsMissing { get; set; }

    /// <summary>Why it could not be built: Orchard logs what display handlers throw and goes on, with an empty page.</summary>
    public ExceptionDispatchInfo? Failure { get; set; }
}
