using Xunit;

namespace SwanOrchard.Tests.Orchard;

public sealed class SimultaneousSavesOnPostgresTests(SavingOnPostgres site) : SimultaneousSavesTests(site), IClassFixture<SavingOnPostgres>;
