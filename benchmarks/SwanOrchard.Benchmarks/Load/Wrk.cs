using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using SwanOrchard.Benchmarks.Hosts;

namespace SwanOrchard.Benchmarks.Load;

/// <summary>Requests one page over many connections at once, with <c>wrk</c>, which Debian and others package.</summary>
public static partial class Wrk
{
    private const int Threads = 2;

    /// <summary>Generates load and measures the responses.</summary>
    /// <param name="url">The page.</param>
    /// <param name="encoding">The value of <c>Accept-Encoding</c>.</param>
    /// <param name="connections">The number of concurrent connections.</param>
    /// <param name="seconds">The duration, in seconds.</param>
    /// <param name="host">The id of the process that answers.</param>
    /// <param name="cancellationToken">Stops wrk.</param>
    /// <exception cref="BenchException">wrk is missing or failed, or a response was an error.</exception>
    public static async Task<LoadResult> RunAsync(
        Uri url, string encoding, int connections, int seconds, int host, CancellationToken cancellationToken)
    {
        var before = ProcessUse.Processor(host);
        var output = await RunAsync(
            [
                $"-t{Math.Min(Threads, connections)}", $"-c{connections}", $"-d{seconds}s", "--timeout", "30s", "--latency",
                "-H", $"Accept-Encoding: {encoding}", url.AbsoluteUri,
            ],
            cancellationToken);
        var processor = ProcessUse.Processor(host) - before;
        if (Errors().Match(output) is { Success: true } errors)
        {
            throw new BenchException($"{url}: {errors.Value.Trim()}");
        }

        var requests = double.Parse(Requests().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
        return requests == 0
            ? throw new BenchException($"{url}: nothing was answered in {seconds} s.")
            : new LoadResult(
                double.Parse(PerSecond().Match(output).Groups[1].Value, CultureInfo.InvariantCulture),
                Milliseconds(output, "50"),
                Milliseconds(output, "99"),
                processor.TotalMilliseconds / requests);
    }

    /// <summary>Whether wrk is installed.</summary>
    public static bool IsThere => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, "wrk")));

    private static async Task<string> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        using var wrk = Process.Start(
            new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            var error = wrk.StandardError.ReadToEndAsync(cancellationToken);
            var output = await wrk.StandardOutput.ReadToEndAsync(cancellationToken);
            await wrk.WaitForExitAsync(cancellationToken);
            return wrk.ExitCode == 0 ? output : throw new BenchException(
                $"wrk {string.Join(' ', arguments)} ended with {wrk.ExitCode}: {Reason(await error, output)}");
        }
        finally
        {
            if (!wrk.HasExited)
            {
                wrk.Kill();
            }
        }
    }

    // It reports some problems on standard output, and says nothing when a signal ends it.
    private static string Reason(params string[] said) =>
        string.Join(' ', said.Select(text => text.Trim()).Where(text => text.Length > 0)) is { Length: > 0 } reason
            ? reason
            : "it said nothing.";

    private static double Milliseconds(string output, string percentile)
    {
        var match = Regex.Match(output, $@"^\s+{percentile}%\s+([\d.]+)(us|ms|s|m)\s*$", RegexOptions.Multiline);
        return double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * match.Groups[2].Value switch
        {
            "us" => 0.001,
            "ms" => 1,
            "s" => 1_000,
            _ => 60_000,
        };
    }

    [GeneratedRegex(@"^\s*(Non-2xx or 3xx responses: .*|Socket errors: .*)$", RegexOptions.Multiline)]
    private static partial Regex Errors();

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Requests();

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex PerSecond();
}
