namespace SwanOrchard.Core.Pages;

/// <summary>The news of a year, or of half a year, by months.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Months">The months that have any, the newest first.</param>
/// <param name="Half">The other half of the year, where one page does not hold both; else null.</param>
/// <param name="Years">All years that have news, the newest first; this one without a link.</param>
public sealed record YearView(string Title, IReadOnlyList<YearMonth> Months, NamedLink? Half, IReadOnlyList<NavigationLink> Years);

/// <summary>The news of a month.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Articles">Each by its title, the newest first.</param>
public sealed record YearMonth(string Title, IReadOnlyList<NamedLink> Articles);
