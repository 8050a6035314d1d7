using System.Text.Json;
using System.Text.Json.Nodes;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Languages;
using SwanOrchard.Images;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.ArchiveImport;

/// <summary>Looks at all of an archive before anything of it is stored.</summary>
public sealed class ArchiveCheck
{
    private const int BatchSize = 100;

    private readonly ReaderSite _site;
    private readonly ArchiveItems _items;

    public ArchiveCheck(ReaderSite site, ArchiveItems items)
    {
        _site = site;
        _items = items;
    }

    /// <summary>Counts what an archive holds and what it would do, and notes what is wrong with it.</summary>
    /// <exception cref="ArchiveException">A part of it cannot be read.</exception>
    public async Task RunAsync(ArchiveZip zip, ArchiveJob job)
    {
        var languages = await _site.GetLanguagesAsync();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var recipe in zip.Recipes)
        {
            foreach (var batch in ArchiveZip.Read(recipe).Chunk(BatchSize))
            {
                foreach (var item in batch)
                {
                    job.Items++;
                    Check(item, languages, job, ids);
                }

                foreach (var (item, fate) in await _items.SortAsync(batch))
                {
                    Count(item, fate, job);
                }
            }
        }

        job.Images = zip.Images.Count;
        foreach (var (path, _) in zip.Images)
        {
            CheckImage(path, job);
        }

        job.State = job.Refusals > 0 || job.Items == 0 ? ArchiveState.Refused : ArchiveState.Checked;
    }

    private static void Check(JsonObject item, LanguageSettings languages, ArchiveJob job, HashSet<string> ids)
    {
        var id = ArchiveItems.IdOf(item);
        var title = ArchiveItems.TitleOf(item);
        try
        {
            var type = (string?)item["ContentType"] ?? "";
            var read = ContentJson.Read(type, id, item, null, languages.Default);
            if (read is null || id.Length == 0 || !ids.Add(id))
            {
                Refuse(job, title, "This item was not created by “swan import”.");
            }
            else if (!languages.Contains(read.Language))
            {
                Refuse(job, title, "“{0}” is not one of the site's languages.", read.Language);
            }
            else if (!ItemPaths.Fits(type, languages.Match(read.Language)!, read.Path, languages))
            {
                Refuse(job, title, "“{0}” is not a valid path for this item.", read.Path);
            }
            else
            {
                var errors = read is ArticleItem article ? ContentRules.Check(article.Data) : [];
                foreach (var error in errors.Append(ContentRules.CheckTitle(read.Title)).Append(ContentRules.CheckBody(read.Html))
                    .OfType<ValidationError>())
                {
                    Refuse(job, title, error.Message, [.. error.Arguments.Select(argument => $"{argument}")]);
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            Refuse(job, title, "This value is not valid here: {0}", exception.Message);
        }
    }

    private static void Count(JsonObject item, ArchiveFate fate, ArchiveJob job)
    {
        switch (fate)
        {
            case ArchiveFate.New:
                job.New++;
                break;
            case ArchiveFate.Changed:
                job.Changed++;
                break;
            case ArchiveFate.Unchanged:
                job.Unchanged++;
                break;
            default:
                job.Kept++;
                job.Say(
                    ArchiveItems.TitleOf(item),
                    fate == ArchiveFate.Edited ? "It was edited here and is kept." : "It was deleted here and stays deleted.");
                break;
        }
    }

    private static void CheckImage(string path, ArchiveJob job)
    {
        try
        {
            MediaPath.Check(path);
            if (ImageFormats.OfName(path) is null)
            {
                Refuse(job, path, "This is not an image.");
            }
        }
        catch (RefusedImageException exception)
        {
            Refuse(job, path, exception.Text, [.. exception.Arguments.Select(argument => $"{argument}")]);
        }
    }

    private static void Refuse(ArchiveJob job, string title, string text, params IReadOnlyList<string> arguments)
    {
        job.Refusals++;
        job.Say(title, text, arguments);
    }
}
