using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>On SQLite, as a site is by default.</summary>
public sealed class SavingOnSqlite : SavingSite
{
    protected override Task<Dictionary<string, string>?> DatabaseAsync() => Task.FromResult<Dictionary<string, string>?>(null);
}

[CollectionDefinition(Name)]
public sealed class SavingOnSqliteTests : ICollectionFixture<SavingOnSqlite>
{
    public const string Name = "Saving on Sqlite";
}
