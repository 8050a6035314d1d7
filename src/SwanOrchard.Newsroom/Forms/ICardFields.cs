namespace SwanOrchard.Newsroom.Forms;

/// <summary>What the fields in a card of a form say of themselves, so that the card is open where there is something to see.</summary>
public interface ICardFields
{
    /// <summary>Whether something is filled in.</summary>
    bool IsFilled { get; }

    /// <summary>The names of the fields below the shape's prefix. A field that is wrong opens its card.</summary>
    IReadOnlyCollection<string> Fields { get; }
}
