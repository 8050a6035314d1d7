namespace SwanOrchard.SignIn.Invitations;

/// <summary>The form by which an invited person sets a password.</summary>
public sealed class AcceptViewModel
{
    public string User { get; set; } = "";

    public string Code { get; set; } = "";

    public string? Password { get; set; }

    public string? Again { get; set; }

    /// <summary>The name to sign in with.</summary>
    public string UserName { get; set; } = "";
}
