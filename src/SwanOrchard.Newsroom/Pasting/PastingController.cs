using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using SwanOrchard.Core.Html;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.Pasting;

/// <summary>Cleans what is pasted into a text, by the rules of Core, and says what was left out.</summary>
[Admin]
public sealed class PastingController : Controller
{
    private readonly ReaderSite _site;
    private readonly IStringLocalizer S;

    public PastingController(ReaderSite site, IStringLocalizer<PastingController> localizer)
    {
        _site = site;
        S = localizer;
    }

    /// <summary>The clean HTML, as JSON, and a line to say. Nothing is stored.</summary>
    [HttpPost]
    [Admin("Newsroom/Paste", "SwanPaste")]
    [RequestFormLimits(ValueLengthLimit = PastedHtml.MaxLength)]
    public async Task<IActionResult> Clean(string? html)
    {
        if (html?.Length > PastedHtml.MaxLength)
        {
            return StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var pasted = PastedHtml.Read(html ?? "", await _site.GetOwnHostsAsync());
        return Json(new { pasted.Html, Said = Say(pasted) });
    }

    private string Say(PastedText pasted) => pasted switch
    {
        { Html: "" } => S["There was no text to paste."],
        { Lost: [] } => S["Pasted."],
        _ => S["Pasted without: {0}.", string.Join(", ", pasted.Lost.Select(loss => Name(loss).Value))],
    };

    private LocalizedString Name(PastedLoss loss) => loss switch
    {
        PastedLoss.Images => S["images (add them with the image button)"],
        PastedLoss.Comments => S["comments"],
        PastedLoss.Deletions => S["deleted text"],
        _ => S["fonts and colours"],
    };
}
