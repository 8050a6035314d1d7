using System.Globalization;
using SwanOrchard.Generator;

// swan-generator wxr FILE POSTS: writes the export of a WordPress site.
if (args is ["wxr", var file, var count])
{
    if (!TryCount(count, out var posts))
    {
        Console.Error.WriteLine("swan-generator wxr FILE POSTS");
        return 2;
    }

    WxrWriter.Write(file, posts);
    return 0;
}

// swan-generator DIR [ARTICLES] [IMAGES]: writes content recipes with that many articles in English and Russian.
// Every tenth of the first IMAGES articles has an image.
if (args.Length is < 1 or > 3
    || !TryCount(args.ElementAtOrDefault(1) ?? "10000", out var articles)
    || !TryCount(args.ElementAtOrDefault(2) ?? "0", out var images))
{
    Console.Error.WriteLine("swan-generator DIR [ARTICLES] [IMAGES]");
    return 2;
}

new ContentWriter(args[0]).Write(articles, images);
return 0;

static bool TryCount(string text, out int count) =>
    int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count is > 0 or 0;
