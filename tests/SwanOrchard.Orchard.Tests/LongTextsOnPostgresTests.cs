using Xunit;

namespace SwanOrchard.Tests.Orchard;

[Collection(SavingOnPostgresTests.Name)]
public sealed class LongTextsOnPostgresTests(SavingOnPostgres site) : LongTextsTests(site);
