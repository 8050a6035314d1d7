using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace SwanOrchard.Tests.Fuzz;

/// <summary>The command that tries one target, or all in turn, for some minutes with new seeds.</summary>
internal static class FuzzCommand
{
    private const int Round = 500;
    private const int UsageError = 2;

    public static int Run(string[] arguments)
    {
        var minutes = 10.0;
        ulong? seed = null;
        string? what = null;
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--minutes" when double.TryParse(Next(arguments, ref i), CultureInfo.InvariantCulture, out minutes):
                    break;
                case "--seed" when ulong.TryParse(Next(arguments, ref i), NumberStyles.None, CultureInfo.InvariantCulture, out var given):
                    seed = given;
                    break;
                case var name when what is null && (name == "all" || FuzzTargets.Find(name) is not null):
                    what = name;
                    break;
                default:
                    return Explain();
            }
        }

        return what is null ? Explain() : Run(what, TimeSpan.FromMinutes(minutes), seed);
    }

    private static string? Next(string[] arguments, ref int at) => ++at < arguments.Length ? arguments[at] : null;

    private static int Run(string what, TimeSpan time, ulong? given)
    {
        var targets = FuzzTargets.All.Where(target => what == "all" || target.Name == what).ToArray();
        var watch = Stopwatch.StartNew();
        var tried = 0L;
        do
        {
            var seed = given ?? (ulong)RandomNumberGenerator.GetInt32(int.MaxValue);
            foreach (var target in targets)
            {
                try
                {
                    Fuzzer.Run(target, seed, Round);
                }
                catch (FuzzFailureException failure)
                {
                    Console.Error.WriteLine(failure.Message);
                    return 1;
                }

                tried += Round;
            }
        }
        while (given is null && watch.Elapsed < time);
        Console.WriteLine($"{what}: {tried} inputs in {(int)watch.Elapsed.TotalSeconds} seconds, nothing found.");
        return 0;
    }

    private static int Explain()
    {
        Console.Error.WriteLine("fuzz takes what to try, --minutes N and --seed N (one round with this seed). What to try:");
        Console.Error.WriteLine("  all " + string.Join(' ', FuzzTargets.All.Select(target => target.Name)));
        return UsageError;
    }
}
