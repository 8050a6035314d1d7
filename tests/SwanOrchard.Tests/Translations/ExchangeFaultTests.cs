using System.IO.Compression;
using System.Text;
using SwanOrchard.Core.Translations.Exchange;
using Xunit;
using static SwanOrchard.Tests.Translations.ExchangeFixture;

namespace SwanOrchard.Tests.Translations;

/// <summary>What is wrong with a file that comes back is told with its name and line.</summary>
public sealed class ExchangeFaultTests
{
    private static readonly ItemTexts s_texts = new(Article("Seminar", Body, "Bishkek", "Osh"), null, null);

    private static readonly string s_xliff = Xliff(s_texts);

    [Theory]
    [InlineData("Held in <1>Ak-Keme, see <2>here</2>.<3/>", "do not match")]
    [InlineData("<1>Ak-Keme<2></1>here</2><3/>", "do not match")]
    [InlineData("<1>a</1><1>b</1><2>c</2><3/>", "do not match")]
    [InlineData("<1>a</1> <3/>", "<2> is missing")]
    [InlineData("<1>a</1><2>b</2>", "<3/> is missing")]
    [InlineData("<1>a<2>b</2></1><3/>", "<2> was moved")]
    [InlineData("<1>a</1><2>b</2><3/><4/>", "<4/> is not in the original")]
    [InlineData("<1>a</1><2>b</2><3>c</3>", "<3> is not in the original")]
    [InlineData("<1>a</1><2>b</2><3/><script>alert(1)</script>", "HTML in this text")]
    [InlineData("<1>a</1><2>b</2><3/><!-- x -->", "HTML in this text")]
    public void Tags_that_are_broken_moved_or_made_up_are_refused_in_a_table(string target, string expected)
    {
        var (targets, faults) = Return(s_texts, Csv(s_texts, ';').Replace("Then on.;", $"Then on.;{target}", StringComparison.Ordinal));
        Assert.Empty(targets);
        var fault = Assert.Single(faults);
        Assert.Contains(expected, Said(fault), StringComparison.Ordinal);
        Assert.Equal(("file", 5), (fault.File, fault.Line));
    }

    [Theory]
    [InlineData("<pc id=\"1\">a</pc><ph id=\"3\"/>", "<2> is missing")]
    [InlineData("<pc id=\"2\"><pc id=\"1\">a</pc></pc><ph id=\"3\"/>", "<1> was moved")]
    [InlineData("<sc id=\"1\"/>a<pc id=\"2\">b<ec startRef=\"1\"/></pc><ph id=\"3\"/>", "do not match")]
    [InlineData("<pc id=\"1\">a</pc><pc id=\"2\">b</pc><ph id=\"x\"/>", "is not in the original")]
    [InlineData("<pc id=\"1\">a</pc><pc id=\"2\">b</pc><ph id=\"3\"/>&lt;script&gt;", "HTML in this text")]
    [InlineData("<script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script>", "<script> has no place")]
    public void And_in_XLIFF(string target, string expected)
    {
        var (_, faults) = Return(s_texts, Translate("Then on.", target));
        Assert.Contains(faults, fault => Said(fault).Contains(expected, StringComparison.Ordinal));
        Assert.All(faults, fault => Assert.InRange(fault.Line, 17, 23));
    }

    [Fact]
    public void Units_that_are_missing_doubled_or_made_up_are_named()
    {
        var unit = s_xliff[s_xliff.IndexOf("<unit id=\"HtmlBodyPart.Html-2\">", StringComparison.Ordinal)..];
        unit = unit[..(unit.IndexOf("</unit>", StringComparison.Ordinal) + 7)];
        AssertSays(s_xliff.Replace(unit, "", StringComparison.Ordinal), "missing from the file: “One”", 3);
        AssertSays(s_xliff.Replace(unit, unit + unit, StringComparison.Ordinal), "was there already", 26);
        var made = unit.Replace("Html-2", "Html-9", StringComparison.Ordinal);
        AssertSays(s_xliff.Replace(unit, made, StringComparison.Ordinal), "not in the original", 22);
        AssertSays(s_xliff.Replace(">One<", ">Another<", StringComparison.Ordinal), "The original was changed in the file", 22);

        var csv = Csv(s_texts);
        AssertSays(csv.Replace("One,\r\n", "", StringComparison.Ordinal), "missing from the file: “One”", 2);
        AssertSays(csv.Replace("One,\r\n", "One,\r\nOne,\r\n", StringComparison.Ordinal), "was there already", 7);
        AssertSays(csv.Replace("One,\r\n", "Other,\r\n", StringComparison.Ordinal), "not in the original: “Other”", 6);
        AssertSays(csv.Replace("One,\r\n", "One,Раз,два\r\n", StringComparison.Ordinal), "more than two columns", 6);
        AssertSays(csv.Replace("One,\r\n", "One,\"Раз\r\n", StringComparison.Ordinal), "quotation mark", 6);
    }

    [Fact]
    public void A_text_that_is_wrong_is_told_too_where_the_original_has_changed_since()
    {
        var now = new ItemTexts(Article("Another title", Body, "Bishkek", "Osh"), null, null);
        var (targets, faults) = Return(now, Translate("One", "&lt;script>"));
        Assert.Empty(targets);
        Assert.Contains("HTML in this text", Said(Assert.Single(faults)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_whose_name_was_lost_is_refused()
    {
        AssertSays(s_xliff.Replace("original=\"", "name=\"", StringComparison.Ordinal), "does not name an item", 3);
        AssertSays(Csv(s_texts).Replace("Article/", "", StringComparison.Ordinal), "does not name an item", 2);
        var csv = Csv(s_texts).Split("\r\n");
        AssertSays(string.Join("\r\n", csv.Take(1).Concat(csv.Skip(2))), "belongs to no item", 2);
        AssertSays("nothing of ours", "not a table of translations", 1);
        AssertSays("en,ru\r\n", "There are no translations", 0);
    }

    [Fact]
    public void A_DTD_another_XML_and_a_broken_file_are_refused_and_nothing_is_fetched_or_expanded()
    {
        var dtd = s_xliff.Replace(
            "<xliff",
            "<!DOCTYPE xliff [<!ENTITY a \"aaaa\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]><xliff",
            StringComparison.Ordinal);
        AssertSays(dtd.Replace(">Seminar<", ">&x;<", StringComparison.Ordinal), "DTD", 2);
        AssertSays(s_xliff.Replace("xliff:document:2.0", "xliff:document:1.2", StringComparison.Ordinal), "not XLIFF 2.0", 2);
        AssertSays(s_xliff[..^20], "not XML that can be read", 0);
        AssertSays(Translate("One", string.Concat(Enumerable.Repeat("<pc id=\"1\">", 5_000))), "nested too deeply", 24);
    }

    [Fact]
    public void A_zip_is_read_and_one_with_a_path_that_leads_out_of_it_two_files_for_one_item_or_too_much_is_refused()
    {
        var one = Translate("One", "Раз");
        Assert.Equal("Раз", Assert.Single(Return(s_texts, Zip(("a.xlf", one), ("__MACOSX/._a.xlf", "x"))).Targets).Value);
        AssertSays(Zip(("../a.xlf", one)), "leads out of it: ../a.xlf", 0);
        AssertSays(Zip(("/etc/a.xlf", one)), "leads out of it", 0);
        var twice = AssertSays(Zip(("a.xlf", one), ("b.csv", Csv(s_texts))), "there already, in a.xlf, line 3", 2);
        Assert.Equal("b.csv", twice.File);
        AssertSays([.. Zip(("a.xlf", one))[..80], .. new byte[40]], "zip", 0);
        AssertSays(Zip(("a.csv", new string(' ', 17 << 20))), "more than 16 MB", 0);
        AssertSays(Zip([.. Enumerable.Range(0, 501).Select(number => ($"{number}.csv", ""))]), "more than 500 files", 0);
    }

    [Fact]
    public void No_more_is_read_of_a_huge_file_than_a_file_may_have()
    {
        var faults = new List<ExchangeFault>();
        using var huge = new Endless();
        Assert.Empty(ExchangeReader.Read("huge.csv", huge, faults));
        Assert.Contains("more than 16 MB", Said(Assert.Single(faults)), StringComparison.Ordinal);
        Assert.InRange(huge.Position, 16 << 20, 17 << 20);
    }

    [Fact]
    public void A_table_in_another_encoding_is_refused_with_what_to_do() =>
        AssertSays([.. "en;ru\r\n"u8, 0xCF, 0xF0, 0xE8], "Save it as “CSV UTF-8”", 0);

    private static string Translate(string source, string target) =>
        s_xliff.Replace($"{source}</source>", $"{source}</source><target>{target}</target>", StringComparison.Ordinal);

    private static byte[] Zip(params (string Path, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (path, text) in files)
            {
                using var stream = zip.CreateEntry(path).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    private static ExchangeFault AssertSays(string file, string expected, int line) =>
        AssertSays(Encoding.UTF8.GetBytes(file), expected, line);

    private static ExchangeFault AssertSays(byte[] file, string expected, int line)
    {
        var (targets, faults) = Return(s_texts, file);
        Assert.Empty(targets);
        var fault = faults.FirstOrDefault(fault => Said(fault).Contains(expected, StringComparison.Ordinal));
        Assert.True(fault is not null, string.Join('\n', faults.Select(Said)));
        Assert.True(line == 0 || fault.Line == line, $"line {fault.Line}: {Said(fault)}");
        return fault;
    }

    private static string Said(ExchangeFault fault) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, fault.Message, fault.Arguments);

    private sealed class Endless : MemoryStream
    {
        private long _position;

        public override long Position
        {
            get => _position;
            set => _position = value;
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            _position += count;
            Array.Fill(buffer, (byte)'x', offset, count);
            return count;
        }

        public override int Read(Span<byte> buffer)
        {
            _position += buffer.Length;
            buffer.Fill((byte)'x');
            return buffer.Length;
        }
    }
}
