using System.Globalization;
using System.Xml.Linq;

// Reads the TRX files of a test run: names what was skipped and why, and closes with one line of counts.
XNamespace trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";
var results = Directory.EnumerateFiles(args[0], "*.trx")
    .SelectMany(file => XDocument.Load(file).Descendants(trx + "UnitTestResult"))
    .Select(result => (
        Name: (string?)result.Attribute("testName") ?? "",
        Outcome: (string?)result.Attribute("outcome") ?? "",
        Reason: (string?)result.Descendants(trx + "Message").FirstOrDefault()
            ?? (string?)result.Descendants(trx + "StdOut").FirstOrDefault()
            ?? "no reason given"))
    .ToArray();

foreach (var skipped in results.Where(result => result.Outcome == "NotExecuted").OrderBy(result => result.Name, StringComparer.Ordinal))
{
    Console.WriteLine($"skipped: {skipped.Name}: {skipped.Reason.Trim()}");
}

// Lines and how often each was reached; those that the compiler has written itself are left out.
var coverage = Directory.EnumerateFiles(args[0], "coverage.cobertura.xml", SearchOption.AllDirectories)
    .SelectMany(file => XDocument.Load(file).Descendants("package"))
    .SelectMany(package => package.Descendants("class").SelectMany(type => type.Element("lines")?.Elements("line") ?? []).Select(line => (
        Project: (string)package.Attribute("name")!,
        Line: ((string?)line.Parent!.Parent!.Attribute("filename"), (int)line.Attribute("number")!),
        Hits: (long)line.Attribute("hits")!)))
    .Where(line => line.Line.Item1?.Contains("/obj/", StringComparison.Ordinal) == false)
    .GroupBy(line => (line.Project, line.Line), (key, lines) => (key.Project, Reached: lines.Any(line => line.Hits > 0)))
    .ToArray();
if (coverage.Length > 0)
{
    foreach (var project in coverage.GroupBy(line => line.Project).OrderBy(project => project.Key, StringComparer.Ordinal))
    {
        Console.WriteLine(Share(project.Key, project.Count(line => line.Reached), project.Count()));
    }

    Console.WriteLine(Share("coverage", coverage.Count(line => line.Reached), coverage.Length));
    Console.WriteLine("This counts what the tests call themselves, not what hosts and commands do that they start as processes.");
}

var passed = results.Count(result => result.Outcome == "Passed");
var notRun = results.Count(result => result.Outcome == "NotExecuted");
var failed = results.Length - passed - notRun;
Console.WriteLine($"{passed} passed, {failed} failed, {notRun} skipped");
return failed == 0 && passed > 0 ? 0 : 1;

static string Share(string name, int reached, int all) =>
    string.Create(CultureInfo.InvariantCulture, $"{name}: {100.0 * reached / all:0.0} % of {all} lines");
