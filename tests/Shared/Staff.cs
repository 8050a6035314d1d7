namespace SwanOrchard.Tests.Shared;

/// <summary>People of the newsroom, made by an administrator.</summary>
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

    /// <summary>A site with people of each role, who may sign in with <see cref="Password"/>.</summary>
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

    /// <summary>Makes a user with some roles.</summary>
    /// <returns>What is wrong with that.</returns>
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
