namespace SwanOrchard.Tests.Shared;

/// <summary>What is done to a site once, after its set-up and before it is copied for tests.</summary>
/// <param name="Name">Describes all that is done: sites prepared under the same name count as the same.</param>
/// <param name="Run">Does it.</param>
public sealed record SitePreparation(string Name, Func<HostProcess, Task> Run);
