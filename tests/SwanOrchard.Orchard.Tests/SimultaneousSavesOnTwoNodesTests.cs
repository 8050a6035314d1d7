using Xunit;

namespace SwanOrchard.Tests.Orchard;

[Collection(SavingOnTwoNodesTests.Name)]
public sealed class SimultaneousSavesOnTwoNodesTests(SavingOnTwoNodes site) : SimultaneousSavesTests(site);
