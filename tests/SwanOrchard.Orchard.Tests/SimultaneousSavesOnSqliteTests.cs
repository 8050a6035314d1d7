using Xunit;

namespace SwanOrchard.Tests.Orchard;

public sealed class SimultaneousSavesOnSqliteTests(SavingOnSqlite site) : SimultaneousSavesTests(site), IClassFixture<SavingOnSqlite>;
