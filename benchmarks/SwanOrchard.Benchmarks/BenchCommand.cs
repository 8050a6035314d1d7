using System.CommandLine;
using System.Globalization;

namespace SwanOrchard.Benchmarks;

/// <summary>Defines the command line.</summary>
internal static class BenchCommand
{
    private const string Load = "load";
    private const string Scale = "scale";
    private const string Publish = "publish";
    private const string Import = "import";
    private const string Search = "search";
    private const int MostArticles = 1_000_000;

    public static RootCommand Create()
    {
        var defaults = new BenchOptions();
        var quick = new Option<bool>("--quick") { Description = "Only shows that everything works; the figures count for nothing." };
        var only = new Option<string?>("--only") { Description = "load, scale, publish, import or search.", HelpName = "WHAT" };
        var rounds = Number("--rounds", "How often each contender has its turn.", defaults.Rounds, 100);
        var seconds = Number("--seconds", "How long one measurement of load lasts.", defaults.Seconds, 600);
        var articles = new Option<string>("--articles")
        {
            Description = "Sizes of the site, each article in two languages.",
            HelpName = "N,N,…",
            DefaultValueFactory = _ => string.Join(',', defaults.Articles),
        };
        var output = new Option<string?>("--output") { Description = "A file for the report, in Markdown.", HelpName = "FILE" };
        only.AcceptOnlyFromAmong(Load, Scale, Publish, Import, Search);
        articles.Validators.Add(result =>
        {
            if (Sizes(result.GetValueOrDefault<string>()) is null)
            {
                result.AddError($"--articles: “{result.GetValueOrDefault<string>()}” is no list of numbers from 1 to {MostArticles}.");
            }
        });

        var command = new RootCommand("Measures load, scale, publishing, importing and search indexes, and prints tables of ratios.")
        {
            quick, only, rounds, seconds, articles, output,
        };
        command.SetAction(async (arguments, cancellationToken) =>
        {
            var part = arguments.GetValue(only);
            bool Wants(string name) => part is null || part == name;
            var options = defaults with
            {
                Rounds = arguments.GetValue(rounds),
                Seconds = arguments.GetValue(seconds),
                Articles = Wants(Scale) ? Sizes(arguments.GetValue(articles))! : [],
                Load = Wants(Load),
                Published = Wants(Publish) ? defaults.Published : 0,
                Imported = Wants(Import) ? defaults.Imported : 0,
                Searched = Wants(Search) ? defaults.Searched : 0,
                Output = arguments.GetValue(output),
            };
            return await RunAsync(arguments.GetValue(quick) ? options.Quick() : options, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(BenchOptions options, CancellationToken cancellationToken)
    {
        try
        {
            if (options.Output is { } file)
            {
                // Fails now rather than after half an hour.
                await File.AppendAllTextAsync(file, "", cancellationToken);
            }

            var report = await Bench.RunAsync(options, cancellationToken);
            Console.WriteLine(report);
            if (options.Output is not null)
            {
                await File.WriteAllTextAsync(options.Output, report, cancellationToken);
            }

            return 0;
        }
        catch (OperationCanceledException)
        {
            return 130;
        }
        catch (Exception exception) when (exception is BenchException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    private static Option<int> Number(string name, string description, int value, int most)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => value };
        option.Validators.Add(result =>
        {
            if (result.Errors.Any() || result.GetValueOrDefault<int>() is not > 0 || result.GetValueOrDefault<int>() > most)
            {
                result.AddError($"{name} takes a number from 1 to {most}.");
            }
        });
        return option;
    }

    private static int[]? Sizes(string? text)
    {
        var sizes = new List<int>();
        foreach (var part in (text ?? "").Split(','))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size is < 1 or > MostArticles)
            {
                return null;
            }

            sizes.Add(size);
        }

        return [.. sizes.Distinct().Order()];
    }
}
