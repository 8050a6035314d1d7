using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Review;

/// <summary>Fills <see cref="ReviewIndex"/>.</summary>
public sealed class ReviewIndexProvider : IndexProvider<ItemReview>
{
    public override void Describe(DescribeContext<ItemReview> context) => context.For<ReviewIndex>().Map(review => new ReviewIndex
    {
        ContentItemId = review.ContentItemId,
        State = (int)review.State,
        Utc = review.Utc,
    });
}
