using System.Net;
using AngleSharp.Html.Parser;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>The ways into the admin, tried by those who should not get in.</summary>
public sealed class DoorsTests : IAsyncLifetime
{
    private OrchardHost _host = null!;
    private HttpClient _anyone = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await OrchardHost.StartAsync();
        _anyone = _host.Process.NewClient();
    }

    public async ValueTask DisposeAsync()
    {
        _anyone.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_even_for_the_right_one_and_nobody_else()
    {
        using var admin = await AdminSession.SignInAsync(_host.Address);
        await HireAsync(admin, "eva");
        foreach (var (wrong, landing) in new[] { (4, "/Admin"), (5, "/Login") })
        {
            for (var tries = 0; tries < wrong; tries++)
            {
                using var guess = await AdminSession.SignInAsync(_host.Address, "eva", $"Wrong-Passw0rd-{tries}");
                Assert.Equal("/Login", (await guess.TryAsync("/Admin")).Url.AbsolutePath);
            }

            using var eva = await AdminSession.SignInAsync(_host.Address, "eva", OrchardHost.AdminPassword);
            Assert.Equal(landing, (await eva.TryAsync("/Admin")).Url.AbsolutePath);
        }

        // Who is not there is refused in the same words.
        using var nobody = await AdminSession.SignInAsync(_host.Address, "nobody", "Wrong-Passw0rd-1");
        Assert.Equal("/Login", (await nobody.TryAsync("/Admin")).Url.AbsolutePath);

        Assert.Equal(HttpStatusCode.OK, (await admin.TryAsync("/Admin")).Status);
        using var again = await AdminSession.SignInAsync(_host.Address);
        Assert.Equal("/Admin", (await again.TryAsync("/Admin")).Url.AbsolutePath);
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
        foreach (var path in new[] { "/Login", "/Admin", "/admin/nothing", "/ADMIN/Contents/ContentItems", "/TwoFactor", "/Login?ReturnUrl=%2FAdmin" })
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
            foreach (var path in new[] { "/Login", "/Admin/Settings/general", "/Users/LogOff", "/Admin/Features/SwanOrchard.Module/Disable" })
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
        using var admin = await AdminSession.SignInAsync(_host.Address);
        await HireAsync(admin, "eva");
        using var eva = await AdminSession.SignInAsync(_host.Address, "eva", OrchardHost.AdminPassword);
        Assert.Contains("swan-card-advice", await admin.GetAsync("/Admin"), StringComparison.Ordinal);
        Assert.DoesNotContain("swan-card-advice", await eva.GetAsync("/Admin"), StringComparison.Ordinal);

        var form = await admin.OpenAsync("/Admin/Settings/userLogin");
        var required = form.Element.QuerySelector("[name$='RequireTwoFactorAuthenticationForSpecificRoles']")!.GetAttribute("name")!;
        var role = form.Element.QuerySelector("input[value='Administrator'][name$='.Role']")!.GetAttribute("name")!;
        Assert.Empty((await form.SubmitAsync(new() { [required] = ["true"], [role[..^"Role".Length] + "IsSelected"] = ["true"] })).Errors);

        // Others are not asked; an administrator gets nowhere without.
        Assert.Equal("/Admin", (await eva.TryAsync("/Admin")).Url.AbsolutePath);
        using var again = await AdminSession.SignInAsync(_host.Address);
        Assert.Equal("/TwoFactor", (await again.TryAsync("/Admin/Contents/ContentItems")).Url.AbsolutePath);

        var setup = await again.OpenAsync("/Authenticator/Configure/App");
        var key = setup.Page.QuerySelector("kbd")!.TextContent;
        await setup.SubmitAsync(new() { ["Code"] = [Totp.Code(key)] });
        Assert.DoesNotContain("swan-card-advice", await again.GetAsync("/Admin"), StringComparison.Ordinal);

        // From now on the password alone opens nothing.
        using var next = await AdminSession.SignInAsync(_host.Address);
        Assert.Equal("/Login", (await next.TryAsync("/Admin")).Url.AbsolutePath);
        form = await next.OpenAsync("/LoginWithTwoFactorAuthentication");
        await form.SubmitAsync(new() { ["VerificationCode"] = [Totp.Code(key)] });
        Assert.Equal("/Admin", (await next.TryAsync("/Admin")).Url.AbsolutePath);
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
