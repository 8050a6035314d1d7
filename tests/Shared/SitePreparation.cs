namespace SwanOrchard.Tests.Shared;

/// <summary>What is done to a site once, after its set-up and before it is copied for the tests.</summary>
/// <param name="Name">Says all that is done: sites prepared under one name are taken for the same.</param>
/// <param name="Run">Does it.</param>
public sealed record SitePreparation(string Name, Func<HostProcess, Task> Run);
