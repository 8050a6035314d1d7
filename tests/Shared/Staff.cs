namespace SwanOrchard.Tests.Shared;

/// <summary>Users of the newsroom, created by an administrator.</summary>
public static class Staff
{
    public const string Password = "Test-Passw0rd-2";

    private static readonly (string Name, string[] Roles)[] s_newsroom =
    [
        ("eva", ["Editor"]),
        ("emil", ["Editor"]),
        ("tanya", ["Translator"]),
        ("rita", ["Reporter"]),
        ("karim", ["Reporter"]),
        ("bota", ["Reporter", "Translator"]),
    ];

    /// <summary>Adds users of each role, who can sign in with <see cref="Password"/>.</summary>
    public static SitePreparation Newsroom { get; } = new(
        $"staff {Password} " + string.Join(' ', s_newsroom.Select(person => $"{person.Name}:{string.Join('+', person.Roles)}")),
        async site =>
        {
            using var admin = await AdminSession.SignInAsync(site.Address);
            foreach (var (name, roles) in s_newsroom)
            {
                Faults.None(await HireAsync(admin, name, roles));
            }
        });

    /// <summary>Creates a user with some roles.</summary>
    /// <returns>The errors of the form.</returns>
    public static async Task<IReadOnlyList<string>> HireAsync(AdminSession admin, string name, params string[] roles)
    {
        var form = await admin.OpenAsync("/Admin/Users/Create");
        var values = new Dictionary<string, string[]>
        {
            ["User.UserName"] = [name],
            ["User.Email"] = [$"{name}@example.org"],
            ["User.Password"] = [Password],
            ["User.PasswordConfirmation"] = [Password],
        };
        foreach (var role in roles)
        {
            var field = form.Element.QuerySelector($"input[value='{role}'][name$='.Role']")!.GetAttribute("name")!;
            values[field[..^"Role".Length] + "IsSelected"] = ["true", "false"];
        }

        return (await form.SubmitAsync(values)).Errors;
    }
}
