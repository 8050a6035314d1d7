namespace SwanOrchard.Benchmarks.Load;

/// <summary>Measures the contenders one at a time, round by round.</summary>
public static class LoadBench
{
    /// <summary>The results by page, one for each round.</summary>
    public static async Task<IReadOnlyList<LoadRow>> RunAsync(
        IReadOnlyList<Contender> contenders, BenchOptions options, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var rows = contenders.SelectMany(contender => contender.Targets, (contender, target) => new LoadRow(contender.Name, target))
            .ToArray();
        for (var round = 1; round <= options.Rounds; round++)
        {
            foreach (var contender in contenders)
            {
                progress.Report($"round {round} of {options.Rounds}: {contender.Name}");
                IReadOnlyList<LoadResult> results;
                try
                {
                    results = await TurnAsync(contender, options, cancellationToken);
                }
                catch (BenchException exception)
                {
                    // On a busy machine a turn may fail that would succeed a minute later.
                    progress.Report($"{contender.Name}: {exception.Message} It gets its turn once again.");
                    results = await TurnAsync(contender, options, cancellationToken);
                }

                foreach (var (target, result) in contender.Targets.Zip(results))
                {
                    rows.Single(row => row.Contender == contender.Name && row.Target == target).Results.Add(result);
                }
            }
        }

        return rows;
    }

    // The results of a contender's pages, in their order.
    private static async Task<IReadOnlyList<LoadResult>> TurnAsync(
        Contender contender, BenchOptions options, CancellationToken cancellationToken)
    {
        await using var host = await contender.StartAsync();
        using var client = host.NewClient();
        foreach (var target in contender.Targets)
        {
            using var answer = await client.GetAsync(target.Path, cancellationToken);
            if (!answer.IsSuccessStatusCode)
            {
                throw new BenchException($"{contender.Name}: {target.Path} answered {(int)answer.StatusCode}.");
            }
        }

        await WarmUp.RunAsync(host, contender.Targets, options, cancellationToken);
        var results = new List<LoadResult>();
        foreach (var target in contender.Targets)
        {
            results.Add(await Wrk.RunAsync(
                new Uri(host.Address, target.Path), target.Encoding, options.Connections, options.Seconds, host.Id, cancellationToken));
        }

        await host.StopAsync();
        return results;
    }
}
