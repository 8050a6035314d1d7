using Xunit;

namespace SwanOrchard.Tests.Fuzz;

/// <summary>The command that fuzzes for as long as one likes.</summary>
public sealed class FuzzCommandTests
{
    [Theory]
    [InlineData]
    [InlineData("nothing")]
    [InlineData("images", "--minutes")]
    [InlineData("images", "--seed", "-1")]
    [InlineData("images", "bodies")]
    public void Wrong_arguments_end_with_2(params string[] arguments) => Assert.Equal(2, FuzzCommand.Run(arguments));

    [Fact]
    public void One_round_with_a_seed_ends_with_0_where_nothing_is_found() =>
        Assert.Equal(0, FuzzCommand.Run(["accept-language", "--seed", "1"]));

    [Fact]
    public void What_is_found_is_told_with_its_input_and_with_the_fewest_changes()
    {
        var failure = Assert.Throws<FuzzFailureException>(() => Fuzzer.Run(new FragileTarget(), 1, 5000));

        Assert.Contains("fragile, seed 1, changed from x.txt", failure.Message, StringComparison.Ordinal);
        var input = Convert.FromBase64String(failure.Message.Split('\n')[^1]);
        Assert.Contains((byte)'!', input);
        Assert.NotNull(Fuzzer.Try(new FragileTarget(), "x.txt", input));
    }

    private sealed class FragileTarget : IFuzzTarget
    {
        public string Name => "fragile";

        public int Tries => 1;

        public IReadOnlyList<FuzzSeed> Seeds { get; } = [new("x.txt", "a quiet text"u8.ToArray())];

        public IReadOnlyList<byte[]> Words { get; } = [[(byte)'!']];

        public void Check(string name, byte[] input) => Require.That(!input.Contains((byte)'!'), "It is loud.");
    }
}
