using Spectre.Console;
using SwanOrchard.Import;

namespace SwanOrchard.Mirror.Commands;

/// <summary>Tells how far an import has come: a bar on a terminal, a line for each phase elsewhere.</summary>
internal static class ImportBar
{
    /// <summary>Runs an import.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="run">Runs it; is given what to tell.</param>
    public static async Task<T> RunAsync<T>(TextWriter output, Func<IProgress<ImportProgress>, Task<T>> run)
    {
        if (output != Console.Out || Console.IsOutputRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb"
            || !AnsiConsole.Profile.Capabilities.Interactive)
        {
            return await run(new Lines(output));
        }

        return await AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => run(new Bar(context)));
    }

    private static string NameOf(ImportPhase phase) => phase switch
    {
        ImportPhase.Reading => "Reading",
        ImportPhase.Looking => "Looking for images",
        ImportPhase.Fetching => "Fetching images",
        _ => "Making content",
    };

    private sealed class Lines(TextWriter output) : IProgress<ImportProgress>
    {
        private ImportPhase? _phase;

        public void Report(ImportProgress value)
        {
            lock (output)
            {
                if (_phase != value.Phase)
                {
                    _phase = value.Phase;
                    output.WriteLine($"{NameOf(value.Phase)} …");
                }
            }
        }
    }

    private sealed class Bar(ProgressContext context) : IProgress<ImportProgress>
    {
        private readonly Dictionary<ImportPhase, ProgressTask> _tasks = [];

        public void Report(ImportProgress value)
        {
            lock (_tasks)
            {
                if (!_tasks.TryGetValue(value.Phase, out var task))
                {
                    foreach (var earlier in _tasks.Values)
                    {
                        earlier.IsIndeterminate = false;
                        earlier.Value = earlier.MaxValue;
                    }

                    _tasks[value.Phase] = task = context.AddTask(NameOf(value.Phase));
                }

                task.IsIndeterminate = value.Total == 0;
                task.MaxValue = Math.Max(value.Total, 1);
                task.Value = Math.Min(value.Done, task.MaxValue);
            }
        }
    }
}
