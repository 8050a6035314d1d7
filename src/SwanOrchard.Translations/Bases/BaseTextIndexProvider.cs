using YesSql.Indexes;

namespace SwanOrchard.Translations.Bases;

/// <summary>Fills <see cref="BaseTextIndex"/>.</summary>
public sealed class BaseTextIndexProvider : IndexProvider<BaseText>
{
    public BaseTextIndexProvider() => CollectionName = BaseText.Collection;

    public override void Describe(DescribeContext<BaseText> context) => context.For<BaseTextIndex>().Map(text => new BaseTextIndex
    {
        LocalizationSet = text.LocalizationSet,
        Hash = text.Hash,
    });
}
