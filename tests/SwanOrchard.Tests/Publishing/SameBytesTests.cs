using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Publishing;

/// <summary>One package, one copy, on whatever machine.</summary>
public sealed class SameBytesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Time_zone_language_and_missing_language_data_of_a_machine_change_nothing()
    {
        var content = SampleSite.Write(_folder, SampleSite.Recipe().Setting("TimeZoneId", "Asia/Bishkek"));
        var here = new PublishedCopy(Path.Combine(_folder.Path, "here"));
        await here.PublishedAsync(content, "--base-url", PublishedCopy.BaseUrl);

        // The same files, written in another order at another time, elsewhere.
        using var other = new TempFolder();
        SampleSite.Write(other, SampleSite.Recipe().Setting("TimeZoneId", "Asia/Bishkek"));
        File.SetLastWriteTimeUtc(
            Path.Combine(other.Path, "content", "test.recipe.json"), new DateTime(2031, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        foreach (var (zone, language, invariant) in
            new[] { ("Pacific/Auckland", "ar_SA.UTF-8", "0"), ("America/St_Johns", "tr_TR.UTF-8", "1") })
        {
            var there = new PublishedCopy(Path.Combine(other.Path, "there" + invariant));
            var (code, output) = await there.PublishAsync(
                Path.Combine(other.Path, "content"),
                new Dictionary<string, string>
                {
                    ["TZ"] = zone,
                    ["LANG"] = language,
                    ["LC_ALL"] = language,
                    ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = invariant,
                },
                "--base-url",
                PublishedCopy.BaseUrl);

            Assert.True(code == 0, output);
            Assert.Equal(here.Files, there.Files);
        }
    }

    [Fact]
    public async Task A_machine_without_time_zones_is_told_what_it_lacks()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has its time zones elsewhere.");
        var content = SampleSite.Write(_folder, SampleSite.Recipe().Setting("TimeZoneId", "Asia/Bishkek"));
        var none = Directory.CreateDirectory(Path.Combine(_folder.Path, "none")).FullName;

        var (code, output) = await new PublishedCopy(Path.Combine(_folder.Path, "site"))
            .PublishAsync(content, new Dictionary<string, string> { ["TZDIR"] = none });

        Assert.Equal(1, code);
        Assert.Contains("“Asia/Bishkek”: its time zone data (the package tzdata) are missing", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_carries_the_theme()
    {
        var content = SampleSite.Write(_folder);
        var copy = new PublishedCopy(Path.Combine(_folder.Path, "site"));
        await copy.PublishedAsync(content);

        var empty = Directory.CreateDirectory(Path.Combine(_folder.Path, "empty")).FullName;
        var (code, output) = await PublishedCopy.RunAsync(empty, null, "publish", "own", "--content", content);

        Assert.True(code == 0, output);
        Assert.Equal(copy.Files, new PublishedCopy(Path.Combine(empty, "own")).Files);
    }
}
