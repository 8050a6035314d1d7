namespace SwanOrchard.Tests.Architecture;

/// <summary>One class of ours uses another.</summary>
/// <param name="From">The class that uses.</param>
/// <param name="To">The class that is used.</param>
public sealed record Use(Place From, Place To)
{
    public override string ToString() => $"{From} → {To}";
}
