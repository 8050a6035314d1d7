using YesSql.Indexes;

namespace SwanOrchard.Newsroom.KeptForms;

/// <summary>Fills <see cref="KeptFormIndex"/>.</summary>
public sealed class KeptFormIndexProvider : IndexProvider<KeptForm>
{
    public override void Describe(DescribeContext<KeptForm> context) => context.For<KeptFormIndex>().Map(kept => new KeptFormIndex
    {
        UserId = kept.UserId,
        ContentItemId = kept.ContentItemId,
        Utc = kept.Utc,
    });
}
