namespace SwanOrchard.SignIn.Invitations;

/// <summary>The form for inviting a person.</summary>
public sealed class InviteViewModel
{
    public string? UserName { get; set; }

    public string? Email { get; set; }

    /// <summary>The roles chosen.</summary>
    public IList<string> Roles { get; set; } = [];

    /// <summary>The language to write to the person in.</summary>
    public string? Language { get; set; }

    /// <summary>The roles that whoever invites may give.</summary>
    public IReadOnlyList<string> AssignableRoles { get; set; } = [];

    /// <summary>The site's languages.</summary>
    public IReadOnlyList<string> Languages { get; set; } = [];
}
