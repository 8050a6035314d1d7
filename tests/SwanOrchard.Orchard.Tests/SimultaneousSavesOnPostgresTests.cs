using Xunit;

namespace SwanOrchard.Tests.Orchard;

[Collection(SavingOnPostgresTests.Name)]
public sealed class SimultaneousSavesOnPostgresTests(SavingOnPostgres site) : SimultaneousSavesTests(site);
