using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Core.Pages;

/// <summary>Builds the pages that say that something is not there or went wrong.</summary>
internal sealed class MessagePages(PageWriter writer, FrameBuilder frames)
{
    public Task<Page> NotFoundAsync() => BuildAsync(
        404,
        writer.Say("Page not found"),
        writer.Say("There is nothing at this address. It may have moved, or have been taken down."));

    public Task<Page> ErrorAsync(int status) => BuildAsync(
        status,
        writer.Say("Something went wrong"),
        writer.Say("The fault is ours, not yours. Please try again in a few minutes."));

    private async Task<Page> BuildAsync(int status, string title, string text)
    {
        var page = await frames.BuildAsync(new PageSubject { Title = title }, Templates.Message);
        return page with
        {
            Status = status,
            Message = new MessageView(
                title,
                text,
                [
                    new(writer.Say("Latest news"), writer.Url(SiteAddresses.NewsList(writer.Language))),
                    new(writer.Say("Home page"), writer.Url(SiteAddresses.Home(writer.Language))),
                ]),
        };
    }
}
