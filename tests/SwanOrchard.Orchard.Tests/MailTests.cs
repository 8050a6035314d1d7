using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MimeKit;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>People are invited by mail and written to in the language that each of them keeps.</summary>
public sealed partial class MailTests(MailSite site) : IClassFixture<MailSite>
{
    private const string Password = "Of-My-0wn-choice";

    [Fact]
    public async Task Who_is_invited_gets_a_mail_in_their_language_sets_a_password_once_and_lands_in_an_admin_in_it()
    {
        using var admin = await AdminSession.SignInAsync(site.Host.Address);
        var form = await InviteAsync(admin, "aida", "ru", "Reporter");
        Assert.Contains("The account is there, without a password.", form.Page.Body!.TextContent, StringComparison.Ordinal);
        form = await LinkAsync(admin, form, mailed: true);
        Assert.Contains("The link was sent to aida@example.org.", form.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("/Invitation?", form.Page.Body.InnerHtml, StringComparison.Ordinal);
        var mail = Assert.Single(site.MailsTo("aida"));
        Assert.Contains("Вас приглашают работать на сайте SWAN. Ваше имя пользователя — aida.", mail, StringComparison.Ordinal);

        using var aida = AdminSession.Open(site.Host.Address);
        var link = Link().Match(mail).Value;
        form = await aida.OpenAsync(new Uri(link).PathAndQuery);
        Assert.Equal("aida", form.Page.QuerySelector("#UserName")!.GetAttribute("value"));
        foreach (var (password, again, error) in new[]
        {
            ("", "", "Choose a password."),
            (Password, Password + " ", "The two passwords are not the same."),
            ("short", "short", "Passwords must be at least"),
        })
        {
            form = await form.SubmitAsync(new() { ["Password"] = [password], ["Again"] = [again] });
            Assert.Contains(form.Errors, said => said.StartsWith(error, StringComparison.Ordinal));
        }

        // The link is enough, whatever has become of cookies.
        aida.Forget();
        form = await form.SubmitAsync(new() { ["Password"] = [Password], ["Again"] = [Password] });
        Assert.Equal("/Login", form.Url.AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, (await aida.TryAsync(new Uri(link).PathAndQuery)).Status);

        using var signedIn = await AdminSession.SignInAsync(site.Host.Address, "aida", Password);
        var page = (await signedIn.OpenAsync("/Admin")).Page;
        Assert.Equal("ru", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(HttpStatusCode.OK, (await signedIn.TryAsync("/Admin/Contents/ContentTypes/Article/Create")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await signedIn.TryAsync("/Admin/Users/Index")).Status);
    }

    [Fact]
    public async Task Of_two_links_the_newer_one_works_and_neither_a_changed_nor_a_foreign_one()
    {
        using var admin = await AdminSession.SignInAsync(site.Host.Address);
        var links = new List<Uri>();
        var form = await InviteAsync(admin, "two-links", "en");
        for (var i = 0; i < 2; i++)
        {
            form = await LinkAsync(admin, form, mailed: false);
            Assert.Contains("The link was not mailed.", form.Page.Body!.TextContent, StringComparison.Ordinal);
            links.Add(new(form.Page.QuerySelector("textarea")!.TextContent));
        }

        Assert.Empty(site.MailsTo("two-links"));
        form = await InviteAsync(admin, "other", "en");
        var other = new Uri((await LinkAsync(admin, form, mailed: false)).Page.QuerySelector("textarea")!.TextContent);
        using var anyone = site.Host.Process.NewClient();
        foreach (var (link, status) in new[]
        {
            (links[1].PathAndQuery, HttpStatusCode.OK),
            (links[0].PathAndQuery, HttpStatusCode.NotFound),
            (links[1].PathAndQuery[..^4], HttpStatusCode.NotFound),
            (links[1].AbsolutePath + other.Query.Split('&')[0] + "&" + links[1].Query.Split('&')[1], HttpStatusCode.NotFound),
            ("/Invitation", HttpStatusCode.NotFound),
            ("/Invitation?user=%00&code=%00", HttpStatusCode.NotFound),
            ("/Invitation?code=" + new string('a', 5000), HttpStatusCode.NotFound),
        })
        {
            using var answer = await anyone.GetAsync(link);
            Assert.True(status == answer.StatusCode, $"{link} answered {answer.StatusCode}");
            Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
            Assert.True(answer.Headers.CacheControl!.NoStore);
        }

        // Without a password nobody signs in, not even with an empty one.
        using var guess = await AdminSession.SignInAsync(site.Host.Address, "two-links", "");
        Assert.Equal("/Login", (await guess.TryAsync("/Admin")).Url.AbsolutePath);
    }

    [Fact]
    public async Task Only_who_may_edit_users_invites_and_nobody_who_has_a_password_is_invited_again()
    {
        using var admin = await AdminSession.SignInAsync(site.Host.Address);
        using var editor = await AdminSession.SignInAsync(site.Host.Address, "eva", Staff.Password);
        var form = await InviteAsync(admin, "guarded", "en", "Translator");
        var path = form.Url.PathAndQuery;
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.TryAsync("/Admin/Users/Invite")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.TryAsync(path)).Status);
        var list = (await admin.OpenAsync("/Admin/Users/Index")).Page;
        var eva = list.QuerySelectorAll("a[href*='/Admin/Users/Edit/']").First(link => Row(link).Contains("eva", StringComparison.Ordinal));
        Assert.DoesNotContain("Invite", Row(eva), StringComparison.Ordinal);
        Assert.Contains(path, list.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        var evasId = eva.GetAttribute("href")!.Split('/').Last().Split('?')[0];
        Assert.Equal(HttpStatusCode.NotFound, (await admin.TryAsync("/Admin/Users/Invitation/" + evasId)).Status);

        // A name that is taken, and no address: said at the fields, and no account is made.
        form = await InviteAsync(admin, "guarded", "en");
        Assert.NotEmpty(form.Errors);
        form = await form.SubmitAsync(new() { ["UserName"] = ["Аида"], ["Email"] = ["aida@example.net"] });
        Assert.Equal(["A user name has Latin letters, digits and the signs - . _ @ + only, unlike “Аида”."], form.Errors);
        form = await form.SubmitAsync(new() { ["UserName"] = ["nobody"], ["Email"] = [""] });
        Assert.Contains("An email address is needed.", form.Errors);
        Assert.DoesNotContain("nobody", (await admin.OpenAsync("/Admin/Users/Index")).Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_chosen_in_the_admin_is_kept_for_other_browsers_and_is_that_of_mails()
    {
        foreach (var (name, language) in new[] { ("karim", "ru"), ("eva", "en") })
        {
            using var session = await AdminSession.SignInAsync(site.Host.Address, name, Staff.Password);
            var page = (await session.OpenAsync("/Admin")).Page;
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));

            // As the admin's menu does.
            session.SetCookie(page.QuerySelector("#oc-culture-picker")!.GetAttribute("data-cookie-name")!, $"c={language}|uic={language}");
            for (var times = 0; times < 2; times++)
            {
                Assert.Equal(language, (await session.OpenAsync("/Admin")).Page.DocumentElement.GetAttribute("lang"));
            }
        }

        using var again = await AdminSession.SignInAsync(site.Host.Address, "karim", Staff.Password);
        Assert.Equal("ru", (await again.OpenAsync("/Admin")).Page.DocumentElement.GetAttribute("lang"));
        var id = await Newsroom.WriteAsync(again, "Sent back by mail");
        var form = await again.OpenAsync($"/Admin/Contents/ContentItems/{id}/Edit");
        await form.SubmitAsync([], ("submit.Save", "submit.Ready"));
        Assert.Contains("Ready for review: “Sent back by mail”", await MailAsync("eva"), StringComparison.Ordinal);

        using var eva = await AdminSession.SignInAsync(site.Host.Address, "eva", Staff.Password);
        form = await eva.OpenAsync($"/Admin/Contents/ContentItems/{id}/Edit");
        await form.SubmitAsync(new() { ["Review.Note"] = ["Nobody else reads this."] }, ("submit.Save", "submit.SendBack"));
        var mail = await MailAsync("karim");
        Assert.Contains("«Sent back by mail»", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody else reads this.", mail, StringComparison.Ordinal);
    }

    private static string Row(IElement link) => link.Closest("li")!.TextContent;

    private static async Task<AdminForm> InviteAsync(AdminSession admin, string name, string language, params string[] roles) =>
        await (await admin.OpenAsync("/Admin/Users/Invite")).SubmitAsync(new()
        {
            ["Email"] = [$"{name}@example.org"],
            ["UserName"] = [name],
            ["Language"] = [language],
            ["Roles"] = roles,
        });

    private static Task<AdminForm> LinkAsync(AdminSession admin, AdminForm form, bool mailed) => admin.PostAsync(
        form.Url.PathAndQuery,
        new()
        {
            ["mail"] = mailed ? "true" : "false",
            ["__RequestVerificationToken"] = form.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!,
        });

    // It is sent after the answer.
    private async Task<string> MailAsync(string name)
    {
        for (var left = 150; ; left--)
        {
            if (site.MailsTo(name) is [var mail, ..])
            {
                return mail;
            }

            Assert.True(left > 0, $"No mail to {name} came.");
            await Task.Delay(200);
        }
    }

    [GeneratedRegex(@"http://\S+/Invitation\?\S+")]
    private static partial Regex Link();
}

/// <summary>A newsroom that writes its mails into a folder.</summary>
public sealed class MailSite : IAsyncLifetime
{
    public OrchardHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await OrchardHost.StartAsync(
        environment: new Dictionary<string, string>
        {
            ["OrchardCore__OrchardCore_Email_Smtp__DefaultSender"] = "site@example.org",
            ["OrchardCore__OrchardCore_Email_Smtp__DeliveryMethod"] = "SpecifiedPickupDirectory",
            ["OrchardCore__OrchardCore_Email_Smtp__PickupDirectoryLocation"] = "/",
        },
        preparation: Staff.Newsroom);

    /// <summary>The texts of the mails to a person, the newest first.</summary>
    public string[] MailsTo(string name)
    {
        var folder = Path.Combine(Host.DataFolder, "Sites", "Default", "Emails");
        return !Directory.Exists(folder)
            ? []
            : [.. Directory.EnumerateFiles(folder, "*.eml")
                .OrderByDescending(File.GetLastWriteTimeUtc)
                .Select(file => MimeMessage.Load(file))
                .Where(mail => mail.To.Mailboxes.Any(to => to.Address == $"{name}@example.org"))
                .Select(mail => $"{mail.Subject}\n{mail.TextBody}")];
    }

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();
}
