using System.Xml.Linq;

// Reads the TRX files of a test run: names what was skipped and why, and closes with one line of counts.
XNamespace trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";
var results = Directory.EnumerateFiles(args[0], "*.trx")
    .SelectMany(file => XDocument.Load(file).Descendants(trx + "UnitTestResult"))
    .Select(result => (
        Name: (string?)result.Attribute("testName") ?? "",
        Outcome: (string?)result.Attribute("outcome") ?? "",
        Reason: (string?)result.Descendants(trx + "Message").FirstOrDefault() ?? (string?)result.Descendants(trx + "StdOut").FirstOrDefault() ?? "no reason given"))
    .ToArray();

foreach (var skipped in results.Where(result => result.Outcome == "NotExecuted").OrderBy(result => result.Name, StringComparer.Ordinal))
{
    Console.WriteLine($"skipped: {skipped.Name}: {skipped.Reason.Trim()}");
}

var passed = results.Count(result => result.Outcome == "Passed");
var notRun = results.Count(result => result.Outcome == "NotExecuted");
var failed = results.Length - passed - notRun;
Console.WriteLine($"{passed} passed, {failed} failed, {notRun} skipped");
return failed == 0 && passed > 0 ? 0 : 1;
