using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SwanOrchard.Import;
using SwanOrchard.Import.Model;
using SwanOrchard.Import.Reports;

namespace SwanOrchard.Mirror.Commands;

/// <summary>The <c>import</c> command.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var source = new Argument<string>("SOURCE") { Description = "The export: a file, a folder of files, or a zip." };
        var from = new Option<string>("--from")
        {
            Description = "What it was exported from: wordpress, drupal or feed.",
            HelpName = "WHAT",
            Required = true
        };
        from.AcceptOnlyFromAmong("wordpress", "drupal", "feed");
        var target = new Option<string>("--out")
        {
            Description = "The folder to write to; it is created if missing.",
            HelpName = "DIR",
            Required = true
        };
        var media = new Option<string?>(
            "--media")
        { Description = "A folder with the old site's files: WordPress's uploads, Drupal's files.", HelpName = "DIR" };
        var fetch = new Option<Uri?>("--fetch")
        {
            Description = "Fetches missing images from this host, and no other.",
            HelpName = "HOST",
            CustomParser = ReadHost
        };
        var map = new Option<string?>("--map") { Description = "The mapping file; a dry run writes it.", HelpName = "FILE" };
        var language = new Option<string?>("--language") { Description = "The language of items that do not name one.", HelpName = "L" };
        var site = new Option<string?>("--site")
        {
            Description = "The URL of the old site, if the export does not contain it.",
            HelpName = "URL"
        };
        var authors = new Option<bool>("--authors") { Description = "Imports the names of authors." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Writes only the report and the mapping file." };

        var command = new Command("import", "Converts the export of an old site to content, and reports on every item.")
        {
            source, from, target, media, fetch, map, language, site, authors, dryRun,
        };
        command.SetAction((arguments, cancellationToken) => RunAsync(
            new ImportOptions
            {
                Source = arguments.GetRequiredValue(source),
                From = Enum.Parse<SourceKind>(arguments.GetRequiredValue(from), ignoreCase: true),
                Output = arguments.GetRequiredValue(target),
                Media = arguments.GetValue(media),
                Fetch = arguments.GetValue(fetch),
                Map = arguments.GetValue(map),
                Language = arguments.GetValue(language),
                SiteUrl = arguments.GetValue(site),
                WithAuthors = arguments.GetValue(authors),
                IsDryRun = arguments.GetValue(dryRun),
            },
            arguments.InvocationConfiguration,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ImportOptions options, InvocationConfiguration console, CancellationToken cancellationToken)
    {
        try
        {
            if (options.Media is { } media && !Directory.Exists(media))
            {
                throw new ImportException(media, "there is no such folder.");
            }

            var report = await ImportBar.RunAsync(
                console.Output,
                progress => new Importer(options, new ImportStrings(), progress).RunAsync(cancellationToken));
            foreach (var line in Lines(report, options))
            {
                await console.Output.WriteLineAsync(line);
            }

            return 0;
        }
        catch (Exception exception) when (exception is ImportException or IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync(exception.Message.ReplaceLineEndings(" "));
            return 1;
        }
    }

    private static IEnumerable<string> Lines(ImportReport report, ImportOptions options)
    {
        static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
        var published = string.Join(", ", report.Published.Select(language => Text($"{language.Key} {language.Value:N0}")));
        var (paths, queries) = report.FormerUrls;
        yield return Text($"Found in the source: {report.In:N0}. Imported: {report.Out:N0}. Left out: {report.LeftOut.Count:N0}.");
        yield return Text($"Published: {published}; drafts: {report.Drafts:N0}; images: {report.Images:N0}, ")
            + Text($"{report.MissingImages.Count:N0} missing, {report.WithoutAlt.Count:N0} without an alt text");
        yield return Text($"Former URLs that redirect: {paths:N0} paths, {queries:N0} queries; ")
            + Text($"{report.Claims.Count:N0} could not be assigned");
        foreach (var (message, count) in report.Notices)
        {
            yield return string.Format(CultureInfo.InvariantCulture, message.Text, [.. message.Arguments])
                + (count > 1 ? Text($" ({count:N0})") : "");
        }

        yield return $"Report: {Path.Combine(options.Output, "report.html")}";
        yield return options.IsDryRun
            ? $"Mapping file: {options.Map ?? Path.Combine(options.Output, "map.json")}"
            : $"To view the result: ./swan serve --content {options.Output}";
    }

    private static Uri? ReadHost(ArgumentResult result)
    {
        var value = result.Tokens[^1].Value.Trim();
        var url = value.Contains("://", StringComparison.Ordinal) ? value : "https://" + value;
        if (Uri.TryCreate(url, UriKind.Absolute, out var site) && site.Scheme is "http" or "https" && site.PathAndQuery == "/"
            && site.UserInfo.Length == 0)
        {
            return site;
        }

        result.AddError($"--fetch: “{value}” is not a host name, such as example.org.");
        return null;
    }
}
