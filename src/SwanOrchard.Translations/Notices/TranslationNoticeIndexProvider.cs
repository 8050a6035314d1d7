using SwanOrchard.Translations.Bases;
using YesSql.Indexes;

namespace SwanOrchard.Translations.Notices;

/// <summary>Fills <see cref="TranslationNoticeIndex"/>.</summary>
public sealed class TranslationNoticeIndexProvider : IndexProvider<TranslationNotice>
{
    public TranslationNoticeIndexProvider() => CollectionName = BaseText.Collection;

    public override void Describe(DescribeContext<TranslationNotice> context) =>
        context.For<TranslationNoticeIndex>().Map(notice => new TranslationNoticeIndex
        {
            Key = $"{notice.UserId} {notice.Day}",
            Utc = notice.Utc,
        });
}
