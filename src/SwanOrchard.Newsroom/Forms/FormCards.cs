using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.DisplayManagement;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>The cards beside the text in the form of an item. Shapes are put into them by Orchard's placement.</summary>
public sealed class FormCards
{
    /// <summary>Identifies the zone whose cards are the form's.</summary>
    public const string Identifier = "swan-cards";

    /// <summary>The name that Orchard gives to the group of what is placed in no card. It stands without a frame.</summary>
    public const string Bare = "Content";

    private readonly IFieldWarnings _warnings;

    public FormCards(IFieldWarnings warnings) => _warnings = warnings;

    /// <summary>The place of a shape in a card.</summary>
    /// <param name="card">The English title of the card, which is translated when it is shown.</param>
    /// <param name="order">The place of the card among the cards, from 1.</param>
    /// <param name="position">The place of the shape in its card.</param>
    public static string Place(string card, int order, int position = 1) => $"Sidebar:{position}%{card};{order}";

    /// <summary>Whether a card is open: if something in it is filled in, or wrong.</summary>
    /// <param name="shapes">What is in the card.</param>
    /// <param name="state">The errors of the form.</param>
    public bool IsOpen(IEnumerable<object> shapes, ModelStateDictionary state) =>
        shapes.OfType<IShape>().Any(shape => shape is ICardFields fields
            ? fields.IsFilled || fields.Fields.Any(field => IsWrong($"{shape.Metadata.Prefix}.{field}", state))
            : IsWrong(shape.Metadata.Prefix, state));

    private bool IsWrong(string? field, ModelStateDictionary state) => !string.IsNullOrEmpty(field)
        && (state.FindKeysWithPrefix(field).Any(entry => entry.Value.Errors.Count > 0)
            || _warnings.HasAny(field));
}
