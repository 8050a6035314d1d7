using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using SwanOrchard.Newsroom.Review;

namespace SwanOrchard.Translations.Sets;

/// <summary>What the form of an item says of its translations when a person sends it.</summary>
public sealed class TranslationForm
{
    /// <summary>The prefix of the fields.</summary>
    public const string Prefix = "Translation";

    /// <summary>The field that says whether a translation is in step with the original: <c>true</c> or <c>false</c>.</summary>
    public const string InStepField = $"{Prefix}.InStep";

    /// <summary>The field that holds the hash of the original that the form did show.</summary>
    public const string ShownField = $"{Prefix}.Shown";

    /// <summary>The field that says that a change of the original does not touch its translations.</summary>
    public const string TouchesNothingField = $"{Prefix}.TouchesNothing";

    private readonly IHttpContextAccessor _httpContext;
    private readonly ReviewForm _review;

    public TranslationForm(IHttpContextAccessor httpContext, ReviewForm review)
    {
        _httpContext = httpContext;
        _review = review;
    }

    /// <summary>Whether the person says that the translation is in step with the original that the form did show.</summary>
    /// <param name="item">The translation.</param>
    /// <param name="text">
    /// The hash of the original as readers see it now. Nobody has seen it who opened the form before it changed.
    /// </param>
    public bool IsInStep(ContentItem item, string? text) =>
        Form(item) is { } form && form[InStepField].Contains("true") && text is not null && form[ShownField] == text;

    /// <summary>Whether the person says that the change of the original does not touch its translations.</summary>
    public bool TouchesNothing(ContentItem item) => Form(item)?[TouchesNothingField].Contains("true") == true;

    /// <summary>Whether the draft is with the editors now; null if the form does not say.</summary>
    public bool? InReview(ContentItem item) => Form(item) is null
        ? null
        : _review.Button switch
        {
            ReviewForm.Ready => true,
            ReviewForm.NotReady or ReviewForm.SendBack or Newsroom.Forms.FormPurpose.PublishLater => false,
            _ => null,
        };

    private IFormCollection? Form(ContentItem item) => _review.IsSent(item) ? _httpContext.HttpContext!.Request.Form : null;
}
