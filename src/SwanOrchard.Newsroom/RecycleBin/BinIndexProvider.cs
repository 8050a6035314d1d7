using YesSql.Indexes;

namespace SwanOrchard.Newsroom.RecycleBin;

/// <summary>Fills <see cref="BinIndex"/>.</summary>
public sealed class BinIndexProvider : IndexProvider<BinEntry>
{
    public override void Describe(DescribeContext<BinEntry> context) => context.For<BinIndex>().Map(entry => new BinIndex
    {
        ContentItemId = entry.ContentItemId,
        Utc = entry.Utc,
    });
}
