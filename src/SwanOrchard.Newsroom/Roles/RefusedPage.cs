namespace SwanOrchard.Newsroom.Roles;

/// <summary>The page of the admin that says that one's role does not allow what was tried.</summary>
internal static class RefusedPage
{
    public const string RouteName = "SwanRefused";
}
