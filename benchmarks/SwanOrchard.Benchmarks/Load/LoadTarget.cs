namespace SwanOrchard.Benchmarks.Load;

/// <summary>One page of a contender.</summary>
/// <param name="Name">As the table says it.</param>
/// <param name="Path">With a leading slash.</param>
/// <param name="IsArticle">Whether it holds the very bytes that the yardsticks hold.</param>
/// <param name="Encoding"><c>identity</c> or <c>br</c>.</param>
/// <param name="Role">What others are compared with it.</param>
public sealed record LoadTarget(
    string Name, string Path, bool IsArticle = false, string Encoding = "identity", LoadRole Role = LoadRole.Measured);
