using Spectre.Console;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>Tells how far a run has come: a bar on a terminal, a line for each step elsewhere.</summary>
internal sealed class PublishProgress
{
    private readonly TextWriter _output;
    private readonly IAnsiConsole? _terminal;

    /// <param name="output">Where to.</param>
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

    /// <summary>Says something.</summary>
    public void Localize(string line) => _output.WriteLine(line);

    /// <summary>Does many things, and says how far it has come.</summary>
    /// <param name="what">What is done.</param>
    /// <param name="total">How many things there are.</param>
    /// <param name="work">Does them; to be told of each.</param>
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
