using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>The form of a part of which several cards show something each.</summary>
public abstract class CardsViewModel : ICardFields
{
    /// <summary>Whether what all languages share is not this person's to change.</summary>
    [BindNever]
    public bool FactsAreLocked { get; set; }

    /// <inheritdoc/>
    [BindNever]
    public bool IsFilled { get; set; }

    /// <inheritdoc/>
    [BindNever]
    public IReadOnlyCollection<string> Fields { get; set; } = [];
}
