using Xunit;

namespace SwanOrchard.Tests.Fuzz;

/// <summary>What anybody may send, changed at random and tried for a while; the random numbers are the same in every run.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const ulong Seed = 20_260_801;

    // ./swan test --fast asks for less.
    private static readonly int s_percent =
        int.TryParse(Environment.GetEnvironmentVariable("SWAN_FUZZ_PERCENT"), out var percent) ? Math.Clamp(percent, 1, 100) : 100;

    public static TheoryData<string> Targets => [.. FuzzTargets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void What_is_kept_breaks_no_promise(string name)
    {
        var target = FuzzTargets.Find(name)!;
        foreach (var seed in target.Seeds)
        {
            if (Fuzzer.Try(target, seed.Name, seed.Bytes) is { } cause)
            {
                Assert.Fail(Fuzzer.Describe(target, null, seed.Name, seed.Bytes, cause));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Whatever_is_sent_breaks_no_promise(string name)
    {
        var target = FuzzTargets.Find(name)!;
        var tries = target.Tries * s_percent / 100;
        output.WriteLine($"{name}: {tries} inputs, seed {Seed}");

        Fuzzer.Run(target, Seed, tries);
    }
}
