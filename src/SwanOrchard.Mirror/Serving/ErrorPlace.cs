using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Mirror.Content;

namespace SwanOrchard.Mirror.Serving;

/// <summary>Where a fault in the content is shown, while everything else is as it last was.</summary>
internal static class ErrorPlace
{
    /// <summary>
    /// Whether an address shows the fault: that of the item at fault; else those of the file's
    /// items, or the home pages where it has none; and wherever nothing stood before.
    /// </summary>
    /// <param name="fault">The fault.</param>
    /// <param name="content">The last good state.</param>
    /// <param name="route">What is asked for.</param>
    /// <param name="item">The item that is asked for; null for what is none.</param>
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
