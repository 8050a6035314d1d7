namespace SwanOrchard.Benchmarks.Load;

/// <summary>One page of a contender.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Path">Its path, with a leading slash.</param>
/// <param name="IsArticle">Whether it has exactly the bytes that the yardsticks send.</param>
/// <param name="Encoding"><c>identity</c> or <c>br</c>.</param>
/// <param name="Role">Its part in the comparison.</param>
public sealed record LoadTarget(
    string Name, string Path, bool IsArticle = false, string Encoding = "identity", LoadRole Role = LoadRole.Measured);
