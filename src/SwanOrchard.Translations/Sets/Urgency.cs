using SwanOrchard.Core.Translations;

namespace SwanOrchard.Translations.Sets;

/// <summary>In which order the desk shows the states: first what readers see wrong, then what they do not see, last what is done.</summary>
public static class Urgency
{
    /// <summary>The states, the most urgent first.</summary>
    public static IReadOnlyList<TranslationState> Order { get; } =
    [
        TranslationState.Outdated, TranslationState.Missing, TranslationState.InReview, TranslationState.Draft, TranslationState.Unknown,
        TranslationState.Current, TranslationState.NotWanted,
    ];

    /// <summary>The place of a state in <see cref="Order"/>.</summary>
    public static int Of(TranslationState state) => Order.TakeWhile(other => other != state).Count();
}
