using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Benchmarks.Load;

/// <summary>A host that has its turn alone, and its pages.</summary>
/// <param name="Name">As the table says it.</param>
/// <param name="StartAsync">Starts it.</param>
/// <param name="Targets">Its pages, in the order in which they are asked for.</param>
public sealed record Contender(string Name, Func<Task<HostProcess>> StartAsync, IReadOnlyList<LoadTarget> Targets);
