using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Fills <see cref="DraftMakerIndex"/>.</summary>
public sealed class DraftMakerIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<DraftMakerIndex>()
        .When(item => ContentTypeNames.Readable.Contains(item.ContentType))
        .Map(item => item is { Latest: true, Published: false }
            ? new DraftMakerIndex { MadeBy = (item.TryGet<DraftPart>(out var draft) ? draft.MadeBy : item.Owner) ?? "" }
            : null!);
}
