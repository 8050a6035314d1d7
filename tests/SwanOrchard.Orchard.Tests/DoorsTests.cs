using System.Net;
using AngleSharp.Html.Parser;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>The ways into the admin, tried by those who should not get in.</summary>
public sealed class DoorsTests(SeededSite site) : IClassFixture<SeededSite>
{
    private readonly OrchardHost _host = site.Host;
    private readonly HttpClient _anyone = site.Client;

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_even_for_the_right_one_and_nobody_else()
    {
        using var admin = await AdminSession.SignInAsync(_host.Address);
        await HireAsync(admin, "locked");
        foreach (var (wrong, landing) in new[] { (4, "/Admin"), (5, "/Login") })
        {
            for (var tries = 0; tries < wrong; tries++)
            {
                using var guess = await AdminSession.SignInAsync(_host.Address, "locked", $"Wrong-Passw0rd-{tries}");
                Assert.Equal("/Login", (await guess.TryAsync("/Admin")).Url.AbsolutePath);
            }

            using var eva = await AdminSession.SignInAsync(_host.Address, "locked", OrchardHost.AdminPassword);
            Assert.Equal(landing, (await eva.TryAsync("/Admin")).Url.AbsolutePath);
        }

        Assert.Equal(HttpStatusCode.OK, (await admin.TryAsync("/Admin")).Status);
        using var again = await AdminSession.SignInAsync(_host.Address);
        Assert.Equal("/Admin", (await again.TryAsync("/Admin")).Url.AbsolutePath);
    }

    [Theory]
    [InlineData("en", "This name and password do not fit. After five wrong passwords an account is closed for 15 minutes.")]
    [InlineData("ru", "Имя и пароль не подходят друг к другу. После пяти неверных паролей учётная запись закрывается на 15 минут.")]
    public async Task Sign_in_tells_by_no_word_which_names_there_are(string language, string words)
    {
        using var admin = await AdminSession.SignInAsync(_host.Address);
        var hired = $"guessed-{language}";
        await HireAsync(admin, hired);
        using var client = new HttpClient { BaseAddress = _host.Address };
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        for (var tries = 0; tries < 8; tries++)
        {
            // Locked from the fifth on.
            var answers = new List<string>();
            foreach (var name in new[] { hired, $"nobody-{language}" })
            {
                var form = AdminForm.Read(client, new Uri(_host.Address, "/Login"), await client.GetStringAsync("/Login"));
                form = await form.SubmitAsync(new() { ["LoginForm.UserName"] = [name], ["LoginForm.Password"] = ["Wrong-Passw0rd-1"] });
                Assert.Equal([words], form.Errors);
                form.Page.QuerySelector("[name='LoginForm.UserName']")!.RemoveAttribute("value");
                form.Page.QuerySelectorAll("[name=__RequestVerificationToken]").ToList().ForEach(token => token.Remove());
                answers.Add(form.Page.Body!.InnerHtml);
            }

            Assert.Equal(answers[0], answers[1]);
        }

        // The owner is told what the guesser is not.
        var trail = (await admin.OpenAsync("/Admin/AuditTrail?pagesize=100")).Page;
        Assert.Contains(
            trail.QuerySelectorAll("li"),
            entry =>
                entry.TextContent.Contains("locked", StringComparison.OrdinalIgnoreCase)
                    && entry.TextContent.Contains(hired, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_deleted_or_disabled_or_loses_a_role_is_out_at_once_and_a_new_role_counts_at_once()
    {
        using var admin = await AdminSession.SignInAsync(_host.Address);
        foreach (var (name, change) in new (string, Func<string, Task>)[]
        {
            ("deleted", id => PostAsync(admin, $"/Admin/Users/Delete/{id}")),
            ("disabled", id => PostAsync(admin, $"/Admin/Users/Disable/{id}")),
            ("demoted", id => SetRoleAsync(admin, id, "Editor", has: false)),
        })
        {
            await HireAsync(admin, name);
            using var leaver = await AdminSession.SignInAsync(_host.Address, name, OrchardHost.AdminPassword);
            var article = await Newsroom.WriteAsync(leaver, $"By who is {name}");
            await change(await UserIdAsync(admin, name));
            var answer = await leaver.TryAsync($"/Admin/Contents/ContentItems/{article}/Edit");
            Assert.Equal("/Login", answer.Url.AbsolutePath);
        }

        await HireAsync(admin, "riser");
        using var riser = await AdminSession.SignInAsync(_host.Address, "riser", OrchardHost.AdminPassword);
        Assert.Equal(HttpStatusCode.Forbidden, (await riser.TryAsync("/Admin/Users/Index")).Status);
        await SetRoleAsync(admin, await UserIdAsync(admin, "riser"), "Administrator", has: true);
        Assert.Equal(HttpStatusCode.OK, (await riser.TryAsync("/Admin/Users/Index")).Status);

        // It is not sent a cookie with every page.
        using var page = await riser.SendAsync("/en");
        Assert.False(page.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_new_password_ends_all_other_sessions()
    {
        using var admin = await AdminSession.SignInAsync(_host.Address);
        await HireAsync(admin, "changer");
        using var here = await AdminSession.SignInAsync(_host.Address, "changer", OrchardHost.AdminPassword);
        using var there = await AdminSession.SignInAsync(_host.Address, "changer", OrchardHost.AdminPassword);
        var form = await here.OpenAsync("/ChangePassword");
        form = await form.SubmitAsync(
            new()
            {
                ["CurrentPassword"] = [OrchardHost.AdminPassword],
                ["Password"] = ["Other-Passw0rd-1"],
                ["PasswordConfirmation"] = ["Other-Passw0rd-1"],
            });
        Assert.Empty(form.Errors);
        Assert.Equal("/Admin", (await here.TryAsync("/Admin")).Url.AbsolutePath);
        Assert.Equal("/Login", (await there.TryAsync("/Admin")).Url.AbsolutePath);
    }

    [Fact]
    public async Task Who_may_not_view_the_content_gets_no_list_and_no_feed_of_it_either()
    {
        await using var own = await OrchardHost.StartAsync();
        using var anyone = own.Process.NewClient();
        string[] paths = [
            "/en", "/en/about", "/ru/news", "/en/countries/kg", "/en/organizations", "/en/rss.xml", "/ru/feed.json",
            "/feed/atom?language=en", "/sitemap.xml", "/mirror-package.zip"
        ];
        foreach (var path in paths[..^1])
        {
            Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(anyone, path)).Status);
        }

        using var admin = await AdminSession.SignInAsync(own.Address);
        await (await admin.OpenAsync("/Admin/Roles/Edit/Anonymous")).SubmitAsync(new() { ["Checkbox.ViewContent"] = [] });
        foreach (var path in paths)
        {
            var page = await CrawledPage.GetAsync(anyone, path);
            Assert.Equal(HttpStatusCode.Redirect, page.Status);
            Assert.Contains("/Login?", page.Location, StringComparison.Ordinal);
        }

        Assert.Contains("<h1", await admin.GetAsync("/en/news"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_signed_in_stands_in_the_admin()
    {
        using var admin = await AdminSession.SignInAsync(_host.Address);
        var (status, url, _) = await admin.TryAsync("/Login");
        Assert.Equal((HttpStatusCode.OK, "/Admin"), (status, url.AbsolutePath));
    }

    [Theory]
    [InlineData("/TwoFactor")]
    [InlineData("/Authenticator/Configure/App")]
    public async Task A_page_of_ones_account_leads_back_to_the_admin(string path)
    {
        using var admin = await AdminSession.SignInAsync(_host.Address);
        var page = new HtmlParser().ParseDocument(await admin.GetAsync(path));
        Assert.Equal("Back to the dashboard", Assert.Single(page.QuerySelectorAll("a[href='/Admin' i]")).TextContent);
        Assert.DoesNotContain("Back to the dashboard", await _anyone.GetStringAsync("/Login"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_admin_is_in_no_cache_and_no_foreign_frame_and_neither_is_what_someone_signed_in_sees()
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = _host.Address };
        foreach (var path in
            new[] { "/Login", "/Admin", "/admin/nothing", "/ADMIN/Contents/ContentItems", "/TwoFactor", "/Login?ReturnUrl=%2FAdmin" })
        {
            await AssertGuardedAsync(client, path);
        }

        var form = AdminForm.Read(client, new Uri(_host.Address, "/Login"), await client.GetStringAsync("/Login"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => form.SubmitAsync(
            new() { ["LoginForm.UserName"] = [OrchardHost.AdminName], ["LoginForm.Password"] = [OrchardHost.AdminPassword] }));
        var cookies = handler.CookieContainer.GetAllCookies();
        Assert.Contains(cookies, cookie => cookie.Name.StartsWith("orchauth", StringComparison.Ordinal));
        Assert.All(cookies, cookie => Assert.True(cookie.HttpOnly, cookie.Name));
        foreach (var path in new[] { "/Login", "/Admin", "/Admin/Contents/ContentItems", "/en", "/en/nothing", "/TwoFactor" })
        {
            await AssertGuardedAsync(client, path);
        }

        // And no reader gets any of it.
        using var reader = await _anyone.GetAsync("/en");
        Assert.DoesNotContain("no-store", reader.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.False(reader.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_forged_form_is_refused_with_a_page_and_does_nothing()
    {
        using var admin = await AdminSession.SignInAsync(_host.Address);
        foreach (var token in new[] { "", "forged", new string('x', 5000) })
        {
            foreach (var path in
                new[] { "/Login", "/Admin/Settings/general", "/Users/LogOff", "/Admin/Features/SwanOrchard.Newsroom/Disable" })
            {
                var (status, _, body) = await admin.TryAsync(path, [new("__RequestVerificationToken", token), new("SiteName", "Forged")]);
                Assert.Equal(HttpStatusCode.BadRequest, status);
                Assert.Contains("<h1", body, StringComparison.Ordinal);
            }
        }

        Assert.Equal(HttpStatusCode.OK, (await admin.TryAsync("/Admin")).Status);
        Assert.DoesNotContain("Forged", await _anyone.GetStringAsync("/en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_factor_is_advised_can_be_required_of_administrators_and_is_asked_for_then()
    {
        await using var own = await OrchardHost.StartAsync();
        using var admin = await AdminSession.SignInAsync(own.Address);
        await HireAsync(admin, "eva");
        using var eva = await AdminSession.SignInAsync(own.Address, "eva", OrchardHost.AdminPassword);
        Assert.Contains("swan-two-factor-advice", await admin.GetAsync("/Admin"), StringComparison.Ordinal);
        Assert.DoesNotContain("swan-two-factor-advice", await eva.GetAsync("/Admin"), StringComparison.Ordinal);

        var form = await admin.OpenAsync("/Admin/Settings/userLogin");
        var required = form.Element.QuerySelector("[name$='RequireTwoFactorAuthenticationForSpecificRoles']")!.GetAttribute("name")!;
        var role = form.Element.QuerySelector("input[value='Administrator'][name$='.Role']")!.GetAttribute("name")!;
        Assert.Empty((await form.SubmitAsync(new() { [required] = ["true"], [role[..^"Role".Length] + "IsSelected"] = ["true"] })).Errors);

        // Others are not asked; an administrator gets nowhere without.
        Assert.Equal("/Admin", (await eva.TryAsync("/Admin")).Url.AbsolutePath);
        using var again = await AdminSession.SignInAsync(own.Address);
        Assert.Equal("/TwoFactor", (await again.TryAsync("/Admin/Contents/ContentItems")).Url.AbsolutePath);

        const string query = "/api/graphql?query={article{displayText}}";
        Assert.Equal(HttpStatusCode.Forbidden, (await again.TryAsync(query)).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await again.TryAsync("/api/content/swanarticleseminarenglish1")).Status);

        var setup = await again.OpenAsync("/Authenticator/Configure/App");
        var key = setup.Page.QuerySelector("kbd")!.TextContent;
        await setup.SubmitAsync(new() { ["Code"] = [Totp.Code(key)] });
        Assert.DoesNotContain("swan-two-factor-advice", await again.GetAsync("/Admin"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await again.TryAsync(query)).Status);

        // From now on the password alone opens nothing.
        using var next = await AdminSession.SignInAsync(own.Address);
        Assert.Equal("/Login", (await next.TryAsync("/Admin")).Url.AbsolutePath);
        form = await next.OpenAsync("/LoginWithTwoFactorAuthentication");
        await form.SubmitAsync(new() { ["VerificationCode"] = [Totp.Code(key)] });
        Assert.Equal("/Admin", (await next.TryAsync("/Admin")).Url.AbsolutePath);
    }

    private static async Task<string> UserIdAsync(AdminSession admin, string name)
    {
        var list = (await admin.OpenAsync("/Admin/Users/Index?pagesize=100")).Page;
        var row = list.QuerySelectorAll("li").Last(row =>
            row.TextContent.Contains(name, StringComparison.Ordinal) && row.QuerySelector("a[href*='/Users/Edit/']") is not null);
        return row.QuerySelector("a[href*='/Users/Edit/']")!.GetAttribute("href")!.Split('?')[0].Split('/')[^1];
    }

    private static async Task PostAsync(AdminSession admin, string path) =>
        Assert.Equal(HttpStatusCode.OK, (await Newsroom.ForgeAsync(admin, path)).Status);

    private static async Task SetRoleAsync(AdminSession admin, string id, string name, bool has)
    {
        var form = await admin.OpenAsync($"/Admin/Users/Edit/{id}");
        var role = form.Element.QuerySelector($"input[value='{name}'][name$='.Role']")!.GetAttribute("name")!;
        Assert.Empty(
            (await form.SubmitAsync(new() { [role[..^"Role".Length] + "IsSelected"] = has ? ["true", "false"] : ["false"] })).Errors);
    }

    private static async Task HireAsync(AdminSession admin, string name)
    {
        var form = await admin.OpenAsync("/Admin/Users/Create");
        var role = form.Element.QuerySelector("input[value='Editor'][name$='.Role']")!.GetAttribute("name")!;
        form = await form.SubmitAsync(new()
        {
            ["User.UserName"] = [name],
            ["User.Email"] = [$"{name}@example.org"],
            ["User.Password"] = [OrchardHost.AdminPassword],
            ["User.PasswordConfirmation"] = [OrchardHost.AdminPassword],
            [role[..^"Role".Length] + "IsSelected"] = ["true", "false"],
        });
        Assert.Empty(form.Errors);
    }

    private static async Task AssertGuardedAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Equal("SAMEORIGIN", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.Matches("frame-ancestors '(self|none)'", string.Join(';', answer.Headers.GetValues("Content-Security-Policy")));
    }
}
