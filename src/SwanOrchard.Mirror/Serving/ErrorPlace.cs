using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Mirror.Content;

namespace SwanOrchard.Mirror.Serving;

/// <summary>Decides where an error in the content is shown; all other pages keep their last good state.</summary>
internal static class ErrorPlace
{
    /// <summary>
    /// Whether the error is shown for a request: at the item in error; otherwise at all items of the file, or at the home pages if the file
    /// has none; and for every path that is not found.
    /// </summary>
    /// <param name="fault">The error.</param>
    /// <param name="content">The last good content.</param>
    /// <param name="route">The requested route.</param>
    /// <param name="item">The requested item, or null.</param>
    /// <param name="isFound">Whether there is a page.</param>
    public static bool IsAt(ContentException fault, ContentSnapshot content, ReaderRoute route, ReaderItem? item, bool isFound)
    {
        if (!isFound)
        {
            return true;
        }

        if (fault.ItemId is { } id && content.Files.ContainsKey(id))
        {
            return item?.Id == id;
        }

        return content.Files.Values.Contains(fault.File)
            ? item is not null && content.Files[item.Id] == fault.File
            : route is PageRoute { Page: ReaderPage.Home };
    }
}
