using Microsoft.AspNetCore.Http.Features;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Http;
using SwanOrchard.Core.Pages;
using SwanOrchard.Core.Search;
using SwanOrchard.Core.Site;
using SwanOrchard.Mirror.Content;

namespace SwanOrchard.Mirror.Serving;

/// <summary>Answers searches, and the paths of the search index's files.</summary>
internal sealed class SearchEndpoint(MirrorSite mirror)
{
    private readonly ServedIndexes _indexes = new();

    /// <summary>Sends a file of an index.</summary>
    /// <returns>False where there is none.</returns>
    public async Task<bool> TryAnswerAsync(HttpContext context, SearchFileRoute route, ContentSnapshot content, SiteInfo site)
    {
        if ((await _indexes.GetAsync(content, site, mirror.Texts, route.Language)).Read(route.Name) is not { } bytes)
        {
            return false;
        }

        context.Response.Headers.CacheControl =
            SearchIndexes.IsKeptForGood(route.Name) ? ReaderHeaders.Immutable : ReaderHeaders.Revalidated;
        await context.Response.WriteAsync(StatusCodes.Status200OK, SearchIndexes.MediaType, bytes);
        return true;
    }

    /// <summary>The page with what was found.</summary>
    /// <exception cref="BadHttpRequestException">What was sent is no form, or too much.</exception>
    public async Task<PageModel> AnswerAsync(HttpContext context, PageModel page, ContentSnapshot content, SiteInfo site)
    {
        // Nobody keeps it, and it is written down nowhere.
        context.Response.Headers.CacheControl = SearchForm.CacheControl;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = SearchForm.MaxBytes;
        }

        var form = context.Request.HasFormContentType ? await ReadAsync(context.Request) : FormCollection.Empty;
        var indexes = new Dictionary<string, ISearchFiles>(StringComparer.Ordinal);
        foreach (var language in site.Languages.Supported)
        {
            indexes[language] = await _indexes.GetAsync(content, site, mirror.Texts, language);
        }

        return SearchAnswers.Fill(
            page,
            SearchForm.Read(name => form[name].FirstOrDefault()),
            new SiteContext(site, mirror.Texts, page.Language),
            indexes.GetValueOrDefault);
    }

    private static async Task<IFormCollection> ReadAsync(HttpRequest request)
    {
        try
        {
            return await request.ReadFormAsync();
        }
        catch (InvalidDataException exception)
        {
            throw new BadHttpRequestException("This is no form of a search.", StatusCodes.Status400BadRequest, exception);
        }
    }
}
