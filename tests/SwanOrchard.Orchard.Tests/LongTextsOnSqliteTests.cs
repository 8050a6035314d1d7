using Xunit;

namespace SwanOrchard.Tests.Orchard;

[Collection(SavingOnSqliteTests.Name)]
public sealed class LongTextsOnSqliteTests(SavingOnSqlite site) : LongTextsTests(site);
