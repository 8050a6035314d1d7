using Xunit;

namespace SwanOrchard.Tests.Orchard;

[Collection(SavingOnSqliteTests.Name)]
public sealed class SimultaneousSavesOnSqliteTests(SavingOnSqlite site) : SimultaneousSavesTests(site);
