namespace SwanOrchard.Import.Reports;

/// <summary>How many things of one kind came in and went out.</summary>
/// <param name="In">What the source holds.</param>
/// <param name="Out">What comes along.</param>
/// <param name="LeftOut">What does not.</param>
public sealed record KindCount(int In, int Out, int LeftOut);
