using SwanOrchard.Core.Languages;
using Xunit;

namespace SwanOrchard.Tests.Languages;

public sealed class EventDatesTests
{
    private static readonly DateOnly First = new(2009, 5, 15);
    private static readonly DateOnly Last = new(2009, 5, 16);

    [Fact]
    public void Without_days_there_are_no_dates() => Assert.Null(EventDates.From(null, null, Cldr.Get("en")));

    [Fact]
    public void Two_days_are_a_range()
    {
        var dates = EventDates.From(First, Last, Cldr.Get("ru"))!;

        Assert.Equal("15–16 мая 2009\u00a0г.", dates.Text);
        Assert.Equal(("2009-05-15", "2009-05-16"), (dates.Start, dates.End));
        Assert.False(dates.OpenEnd || dates.OpenStart);
    }

    [Fact]
    public void One_day_is_written_once_and_is_not_open()
    {
        var dates = EventDates.From(First, First, Cldr.Get("en"))!;

        Assert.Equal("May 15, 2009", dates.Text);
        Assert.Equal(("2009-05-15", "2009-05-15"), (dates.Start, dates.End));
        Assert.False(dates.OpenEnd || dates.OpenStart);
    }

    [Fact]
    public void A_start_alone_is_open_at_its_end()
    {
        var dates = EventDates.From(First, null, Cldr.Get("en"))!;

        Assert.Equal(("May 15, 2009", "2009-05-15", null), (dates.Text, dates.Start, dates.End));
        Assert.True(dates.OpenEnd);
        Assert.False(dates.OpenStart);
    }

    [Fact]
    public void An_end_alone_is_open_at_its_start()
    {
        var dates = EventDates.From(null, Last, Cldr.Get("en"))!;

        Assert.Equal(("May 16, 2009", null, "2009-05-16"), (dates.Text, dates.Start, dates.End));
        Assert.True(dates.OpenStart);
        Assert.False(dates.OpenEnd);
    }

    [Fact]
    public void An_end_before_the_start_is_refused_with_both_named()
    {
        var refused = Assert.Throws<ArgumentException>(() => EventDates.From(Last, First, Cldr.Get("en")));

        Assert.Contains("2009-05-16", refused.Message, StringComparison.Ordinal);
        Assert.Contains("2009-05-15", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_days_in_the_same_language_are_equal() =>
        Assert.Equal(EventDates.From(First, Last, Cldr.Get("en")), EventDates.From(First, Last, Cldr.Get("en")));
}
