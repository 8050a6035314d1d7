using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace SwanOrchard.Tests.Fuzz;

/// <summary>
/// Tries a target with changed seeds; FsCheck makes the changes from a number and takes back those that a failure does not need.
/// </summary>
internal static class Fuzzer
{
    private const int MaxMutations = 8;
    private const int ShownBytes = 64_000;

    // Nothing here takes longer than a second; a reader that hangs is a finding too.
    private static readonly TimeSpan s_hang = TimeSpan.FromMinutes(1);

    /// <summary>Tries a number of inputs.</summary>
    /// <param name="target">What to try.</param>
    /// <param name="seed">The same number gives the same inputs.</param>
    /// <param name="count">How many inputs.</param>
    /// <exception cref="FuzzFailureException">One was found that breaks a promise.</exception>
    public static void Run(IFuzzTarget target, ulong seed, int count)
    {
        var cases = Arb.From(Cases(target), one => one.Smaller());
        (FuzzCase Case, Exception Cause)? found = null;
        var property = Prop.ForAll(cases, one =>
        {
            var cause = Try(target, one.Of(target).Name, one.Make(target));

            // The last that fails is the smallest.
            found = cause is null ? found : (one, cause);
            return cause is null;
        });

        // The second number has to be odd.
        var config = Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(seed, (seed * 2) + 1).WithQuietOnSuccess(true);
        try
        {
            property.Check(config);
        }
        catch (Exception exception)
        {
            if (found is not { } failure)
            {
                throw new FuzzFailureException($"{target.Name}, seed {seed}: {exception.Message}", exception);
            }

            var (one, cause) = failure;
            throw new FuzzFailureException(Describe(target, seed, one.Of(target).Name, one.Make(target), cause), cause);
        }
    }

    /// <summary>Tries one input.</summary>
    /// <returns>What is wrong; null where nothing is.</returns>
    public static Exception? Try(IFuzzTarget target, string name, byte[] input)
    {
        // Not on this thread, which has to outlive it.
        var run = Task.Run(() => target.Check(name, input));
        try
        {
            return run.Wait(s_hang) ? null : new UnreachableException($"It does not end within {s_hang.TotalSeconds} seconds.");
        }
        catch (AggregateException exception)
        {
            return exception.InnerException!;
        }
    }

    /// <summary>All that is needed to see a failure again.</summary>
    public static string Describe(IFuzzTarget target, ulong? seed, string name, byte[] input, Exception cause) =>
        $"""
        {target.Name}{(seed is null ? "" : $", seed {seed}")}, changed from {name}: {cause}
        The input in base64 ({input.Length} bytes); decoded into a file of Seeds/{target.Name}, it is tried by every run:
        {Convert.ToBase64String(input.AsSpan(0, Math.Min(input.Length, ShownBytes)))}
        """;

    private static Gen<FuzzCase> Cases(IFuzzTarget target)
    {
        var number = Gen.Choose(0, int.MaxValue - 1);
        var mutation = from kind in Gen.Choose(0, Mutation.Kinds - 1)
                       from position in number
                       from value in number
                       select new Mutation(kind, position, value);
        return from seed in Gen.Choose(0, target.Seeds.Count - 1)
               from repair in Gen.Choose(0, 3)
               from count in Gen.Choose(1, MaxMutations)
               from mutations in mutation.ArrayOf(count)
               select new FuzzCase(seed, repair > 0, mutations);
    }
}
