using Spectre.Console;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>Shows the progress of a run: a bar on a terminal, otherwise a line per step.</summary>
internal sealed class PublishProgress
{
    private readonly TextWriter _output;
    private readonly IAnsiConsole? _terminal;

    /// <summary>Makes a progress display.</summary>
    /// <param name="output">Receives the output.</param>
    public PublishProgress(TextWriter output)
    {
        _output = output;
        if (output == Console.Out
            && !Console.IsOutputRedirected
            && Environment.GetEnvironmentVariable("TERM") != "dumb"
            && AnsiConsole.Profile.Capabilities is { Ansi: true, Interactive: true })
        {
            _terminal = AnsiConsole.Console;
        }
    }

    /// <summary>Writes a line.</summary>
    public void Localize(string line) => _output.WriteLine(line);

    /// <summary>Runs a step with many parts and shows its progress.</summary>
    /// <param name="what">The name of the step.</param>
    /// <param name="total">The number of parts.</param>
    /// <param name="work">Does the step; calls the action after each part.</param>
    public async Task RunAsync(string what, int total, Func<Action, Task> work)
    {
        if (_terminal is null)
        {
            _output.WriteLine($"{what} …");
            await work(() => { });
            return;
        }

        await _terminal.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask(Markup.Escape(what), maxValue: Math.Max(total, 1));
                await work(() => task.Increment(1));
                task.Value = task.MaxValue;
            });
    }
}
