namespace SwanOrchard.Tests.Shared;

/// <summary>People of the newsroom, made by an administrator.</summary>
public static class Staff
{
    public const string Password = "Test-Passw0rd-2";

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
