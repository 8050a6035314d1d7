using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Benchmarks.Load;

/// <summary>A host that is measured while no other one runs, and its pages.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="StartAsync">Starts it.</param>
/// <param name="Targets">Its pages, in the order in which they are requested.</param>
public sealed record Contender(string Name, Func<Task<HostProcess>> StartAsync, IReadOnlyList<LoadTarget> Targets);
