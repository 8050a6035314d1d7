using SwanOrchard.Core.Http;
using Xunit;

namespace SwanOrchard.Tests.Http;

public sealed class ValidatorsTests
{
    private static readonly DateTime s_modified = new(2026, 11, 23, 20, 0, 0, 500, DateTimeKind.Utc);
    private static readonly Validators s_validators = Validators.Of("body"u8, s_modified, s_modified.AddMinutes(1));

    [Theory]
    [InlineData("*", null, true)]
    [InlineData("TAG", null, true)]
    [InlineData("\"other\", TAG", null, true)]
    [InlineData("\"a,b\",TAG", null, true)]
    [InlineData("STRONG", null, true)]
    [InlineData("\"other\"", null, false)]
    [InlineData("garbage", null, false)]
    [InlineData("\"unfinished", null, false)]
    [InlineData("\"other\"", "Mon, 23 Nov 2026 20:00:00 GMT", false)]
    [InlineData("TAG", "Mon, 23 Nov 2020 20:00:00 GMT", true)]
    [InlineData(null, "Mon, 23 Nov 2026 20:00:00 GMT", true)]
    [InlineData(null, "Mon, 23 Nov 2026 20:00:01 GMT", true)]
    [InlineData(null, "Mon, 23 Nov 2026 19:59:59 GMT", false)]
    [InlineData(null, "Monday, 23-Nov-26 20:00:00 GMT", true)]
    [InlineData(null, "Monday, 23-Nov-26 19:59:59 GMT", false)]
    [InlineData(null, "Sunday, 06-Nov-94 08:49:37 GMT", false)]
    [InlineData(null, "Mon Nov 23 20:00:00 2026", true)]
    [InlineData(null, "Mon Nov 23 19:59:59 2026", false)]
    [InlineData(null, "Mon Dec  7 20:00:00 2026", true)]
    [InlineData(null, "yesterday", false)]
    [InlineData(null, null, false)]
    public void If_none_match_decides_alone_and_compares_weakly(string? match, string? since, bool met)
    {
        var strong = s_validators.ETag[2..];
        Assert.Equal(
            met,
            s_validators.AreMet(
                match?.Replace("TAG", s_validators.ETag, StringComparison.Ordinal).Replace("STRONG", strong, StringComparison.Ordinal),
                since));
    }

    [Fact]
    public void Other_bytes_have_another_tag() => Assert.NotEqual(s_validators.ETag, Validators.Of("other"u8, s_modified, s_modified).ETag);

    [Theory]
    [InlineData("\"a\"", "Mon, 23 Nov 2026 20:00:00 GMT", "W/\"a\"", null, true)]
    [InlineData("", "Mon, 23 Nov 2026 20:00:00 GMT", "\"a\"", null, false)]
    [InlineData("", "Mon, 23 Nov 2026 20:00:00 GMT", null, "Mon, 23 Nov 2026 20:00:00 GMT", true)]
    [InlineData(null, "yesterday", null, "Mon, 23 Nov 2026 20:00:00 GMT", false)]
    [InlineData(null, null, "\"\"", null, false)]
    public void An_answers_own_validators_are_judged_alike(string? tag, string? modified, string? match, string? since, bool met) =>
        Assert.Equal(met, Validators.Read(tag, modified).AreMet(match, since));

    [Fact]
    public void A_date_that_may_still_be_that_of_another_change_is_not_said()
    {
        Assert.Null(Validators.Of("body"u8, s_modified, s_modified.AddMilliseconds(200)).LastModified);
        Assert.Equal("Mon, 23 Nov 2026 20:00:00 GMT", s_validators.LastModified);
    }
}
