namespace SwanOrchard.Benchmarks.Load;

/// <summary>Gives each contender its turn, alone, round by round.</summary>
public static class LoadBench
{
    /// <summary>The results by page, one for each round.</summary>
    public static async Task<IReadOnlyList<LoadRow>> RunAsync(
        IReadOnlyList<Contender> contenders, BenchOptions options, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var rows = contenders.SelectMany(contender => contender.Targets, (contender, target) => new LoadRow(contender.Name, target)).ToArray();
        for (var round = 1; round <= options.Rounds; round++)
        {
            foreach (var contender in contenders)
            {
                progress.Report($"round {round} of {options.Rounds}: {contender.Name}");
                await using var host = await contender.StartAsync();
                using var client = host.NewClient();
                var first = true;
                foreach (var target in contender.Targets)
                {
                    var url = new Uri(host.Address, target.Path);
                    Task<LoadResult> Ask(int seconds) => Wrk.RunAsync(url, target.Encoding, options.Connections, seconds, host.Id, cancellationToken);

                    using (var answer = await client.GetAsync(url, cancellationToken))
                    {
                        if (!answer.IsSuccessStatusCode)
                        {
                            throw new BenchException($"{contender.Name}: {url} answered {(int)answer.StatusCode}.");
                        }
                    }

                    // .NET makes much-used code faster while it runs.
                    await Ask(first ? 3 * options.WarmSeconds : options.WarmSeconds);
                    first = false;
                    rows.Single(row => row.Contender == contender.Name && row.Target == target).Results.Add(await Ask(options.Seconds));
                }

                await host.StopAsync();
            }
        }

        return rows;
    }
}
