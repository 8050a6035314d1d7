using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;
using SwanOrchard.Core.Translations;
using SwanOrchard.Translations.Access;
using SwanOrchard.Translations.Desk;

namespace SwanOrchard.Translations.Apis;

/// <summary>Answers <c>GET /api/translations</c> with what the desk lists, as JSON.</summary>
public static class TranslationsEndpoint
{
    /// <summary>The path, without a leading slash.</summary>
    public const string Path = "api/translations";

    /// <summary>Adds the endpoint.</summary>
    public static IEndpointRouteBuilder AddTranslationsEndpoint(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, HandleAsync).AllowAnonymous().DisableAntiforgery();
        return routes;
    }

    [Authorize(AuthenticationSchemes = "Api")]
    private static async Task<IResult> HandleAsync(
        string? type, string? state, string? language, string? text, int? page, DeskAccess access, DeskQueries queries, HttpContext context)
    {
        if (!await access.MayUseAsync(context.User))
        {
            return context.ChallengeOrForbid("Api");
        }

        TranslationState? asked = null;
        if (!string.IsNullOrEmpty(state))
        {
            if (!Enum.TryParse<TranslationState>(state, ignoreCase: true, out var known) || !Enum.IsDefined(known))
            {
                return TypedResults.Problem(
                    $"state: “{state}” is none of {string.Join(", ", Enum.GetNames<TranslationState>())}.",
                    statusCode: StatusCodes.Status400BadRequest);
            }

            asked = known;
        }

        var filter = new DeskFilter
        {
            Type = string.IsNullOrEmpty(type) ? null : type,
            State = asked,
            Language = string.IsNullOrEmpty(language) ? null : language,
            Text = text,
            Page = Math.Clamp(page ?? 1, 1, 100_000),
        };
        var sets = await queries.ListAsync(filter, DeskFilter.PageSize + 1);
        return TypedResults.Json(new
        {
            items = sets.Take(DeskFilter.PageSize).Select(TranslationFacts.Of),
            nextPage = sets.Count > DeskFilter.PageSize ? filter.Page + 1 : (int?)null,
        });
    }
}
