namespace SwanOrchard.Newsroom.Roles;

/// <summary>The admin page that tells users that their role does not allow what they tried.</summary>
internal static class RefusedPage
{
    public const string RouteName = "SwanRefused";
}
